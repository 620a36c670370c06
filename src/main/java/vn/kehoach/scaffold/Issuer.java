package vn.kehoach.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who issues the plan.
 *
 * @param name in full: "Ủy ban nhân dân xã Ba Vì"
 * @param seat what follows the name of the body: "xã Ba Vì"; of a department all of its name
 */
public record Issuer(Level level, String name, String seat) {
    private static final Pattern COMMITTEE =
            Pattern.compile("(?iu)(?:ủy ban nhân dân|uỷ ban nhân dân|UBND) +(\\S.*)");
    private static final Pattern COMMUNE =
            Pattern.compile("(?iu)(?:xã|phường|thị trấn|đặc khu) .*");
    private static final Pattern PROVINCE = Pattern.compile("(?iu)(?:tỉnh|thành phố) .*");
    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("(?iu)^(?:tỉnh|thành phố|xã|phường|thị trấn|đặc khu) +");

    public enum Level {
        PROVINCE,
        COMMUNE,
        DEPARTMENT
    }

    /** Nothing if the name is none of a body that this tool can begin a plan for. */
    public static Optional<Issuer> of(String written) {
        String name = written.strip().replaceAll(" +", " ");
        Matcher committee = COMMITTEE.matcher(name);
        if (committee.matches()) {
            String seat = lower(committee.group(1));
            String full = "Ủy ban nhân dân " + seat;
            if (COMMUNE.matcher(seat).matches()) {
                return Optional.of(new Issuer(Level.COMMUNE, full, seat));
            }
            return PROVINCE.matcher(seat).matches()
                    ? Optional.of(new Issuer(Level.PROVINCE, full, seat))
                    : Optional.empty();
        }
        return name.matches("(?iu)sở +\\S.*")
                ? Optional.of(new Issuer(Level.DEPARTMENT, name, name))
                : Optional.empty();
    }

    /** "Hà Nội" of "thành phố Hà Nội". */
    public static String place(String seat) {
        return KIND_OF_PLACE.matcher(seat).replaceFirst("");
    }

    /** Kinds of places begin small within a name. */
    static String lower(String seat) {
        Matcher kind = KIND_OF_PLACE.matcher(seat);
        return kind.find() ? kind.group().toLowerCase(Locale.ROOT) + kind.replaceFirst("") : seat;
    }

    /** Its letters in document numbers. */
    String symbol() {
        if (level != Level.DEPARTMENT) {
            return "UBND";
        }
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ ,-]+")) {
            if (!word.equals("và") && !word.isEmpty()) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
