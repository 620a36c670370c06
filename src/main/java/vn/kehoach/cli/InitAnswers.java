package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.scaffold.Beginning;
import vn.kehoach.scaffold.FreeId;
import vn.kehoach.scaffold.Government;
import vn.kehoach.scaffold.Issuer;
import vn.kehoach.schema.Schemas;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code init} has to know: said by options, or asked for, or taken as usual.
 *
 * @param questions absent: nothing is asked
 */
record InitAnswers(ParseResult parsed, Words words, int thisYear, @Nullable Questions questions) {
    private static final Pattern PERIOD =
            Pattern.compile("((?:19|20|21)[0-9]{2})(?:-((?:19|20|21)[0-9]{2}))?");
    private static final int LONGEST = 300;
    private static final int MOST_YEARS = 30;

    /**
     * @param taken ids of plans that are there
     */
    Beginning read(Predicate<String> taken) throws Refusal {
        String kind = answer("--kind", "ke-hoach");
        if (!Schemas.planKinds().contains(kind)) {
            throw refusal("usage.value", "--kind", kind, String.join(", ", Schemas.planKinds()));
        }
        String there = parsed.matchedOptionValue("--province", "thành phố Hà Nội").strip();
        String written = answer("--issuer", "Ủy ban nhân dân " + there);
        Issuer issuer = Issuer.of(written).orElse(null);
        if (issuer == null) {
            throw refusal("init.issuer", written);
        }
        String province =
                issuer.level() == Issuer.Level.PROVINCE
                        ? issuer.seat()
                        : answer("--province", "thành phố Hà Nội");
        if (!province.matches("(?iu)(?:tỉnh|thành phố) +\\S.*")) {
            throw refusal("init.province", province);
        }
        String seat = issuer.level() == Issuer.Level.DEPARTMENT ? province : issuer.seat();
        String place = answer("--place", Issuer.place(seat));
        Matcher period = period(answer("--period", thisYear + "-" + (thisYear + 4)));
        int from = Integer.parseInt(period.group(1));
        int to = period.group(2) == null ? from : Integer.parseInt(period.group(2));
        if (to < from || to - from > MOST_YEARS) {
            throw refusal("init.period", period.group());
        }
        Government government = government(from);
        String subject = answer("--subject", words.of("init.subject"));
        String id = answer("--id", FreeId.of("ke-hoach-" + from, "ke-hoach", taken));
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+){0,30}") || id.length() > 64) {
            throw refusal("init.id", id);
        }
        String signer = answer("--signer", "");
        return new Beginning(
                id, kind, issuer, province, place, subject, from, to, government, signer);
    }

    private Government government(int from) throws Refusal {
        Government usual =
                Government.TWO_TIER.fits(from) ? Government.TWO_TIER : Government.WITH_DISTRICTS;
        String written = answer("--government", usual.tag());
        for (Government each : Government.values()) {
            if (each.tag().equals(written)) {
                if (!each.fits(from)) {
                    throw refusal("init.government", written, from);
                }
                return each;
            }
        }
        throw refusal("usage.value", "--government", written, String.join(", ", tags()));
    }

    static List<String> tags() {
        return List.of(Government.TWO_TIER.tag(), Government.WITH_DISTRICTS.tag());
    }

    private Matcher period(String written) throws Refusal {
        Matcher period =
                PERIOD.matcher(written.replaceAll("[ –—]", written.contains("-") ? "" : "-"));
        if (!period.matches()) {
            throw refusal("init.period", written);
        }
        return period;
    }

    private String answer(String option, String usual) throws Refusal {
        String said =
                Optional.ofNullable(parsed.<String>matchedOptionValue(option, null))
                        .orElseGet(() -> asked(option, usual))
                        .strip();
        if (said.length() > LONGEST || hasNoLetters(said)) {
            throw refusal("init.letters", option, LONGEST);
        }
        if (said.isEmpty() && !usual.isEmpty()) {
            throw refusal("init.empty", option);
        }
        return said;
    }

    private String asked(String option, String usual) {
        if (questions == null) {
            return usual;
        }
        String question = words.of("init.ask." + option.substring(2));
        String answer =
                questions.ask(usual.isEmpty() ? question + ": " : question + " [" + usual + "]: ");
        return answer == null || answer.isBlank() ? usual : answer;
    }

    /** Whether there is anything in it that is none, such as a line ending. */
    static boolean hasNoLetters(String text) {
        return text.codePoints().anyMatch(InitAnswers::isNoLetter);
    }

    private static boolean isNoLetter(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    private Refusal refusal(String key, Object... values) {
        return new Refusal(ExitStatus.USAGE, words.of(key, values));
    }
}
