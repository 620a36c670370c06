package vn.kehoach.decode;

import vn.kehoach.diagnostic.Spelling;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was meant by a deadline in the words of an office: "quý IV/2024", "31/12/2024". */
final class DeadlineProposal {
    private static final Pattern QUARTER =
            Pattern.compile("(?:quy|q)[ -]*(iv|i{1,3}|[1-4])[ ,/-]*(?:nam )?([0-9]{4})");
    private static final Pattern QUARTER_LAST = Pattern.compile("([0-9]{4})[ /-]*q[ -]*([1-4])");
    private static final Pattern HALF_LAST = Pattern.compile("([0-9]{4})[ /-]*h[ -]*([12])");
    private static final Pattern HALF_OF_YEAR =
            Pattern.compile("6 thang (dau|cuoi)(?: nam)?[ /]*([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("nam ([0-9]{4})");
    private static final Pattern YEARS =
            Pattern.compile("([0-9]{4})[ ]*(?:\\.|-|–|—|\\.\\.\\.|…|den)[ ]*([0-9]{4})");

    private static final Map<String, String> ROMAN =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");
    private static final Map<String, String> WORDS =
            Map.of(
                    "hang nam", "yearly",
                    "hang quy", "quarterly",
                    "hang thang", "monthly",
                    "6 thang", "half-yearly",
                    "thuong xuyen", "ongoing",
                    "lien tuc", "ongoing");

    /** Words before a date that "due" says already. */
    private static final String BEFORE = "^(?:(?:hoan thanh|xong|truoc|den|trong|cham nhat|het) )+";

    private DeadlineProposal() {}

    /**
     * Not what is near in letters only, nor half a year, which may be the length of it, nor what
     * had words before the date: "before" is not "by".
     */
    static boolean isCertain(String text, String proposal) {
        String folded = Spelling.fold(text).strip();
        boolean alone = folded.equals(folded.replaceFirst(BEFORE, ""));
        boolean date = Character.isDigit(proposal.charAt(0));
        return alone && (date || WORDS.containsKey(folded) && !folded.equals("6 thang"));
    }

    static List<String> of(String text) {
        String folded = Spelling.fold(text).strip().replaceFirst(BEFORE, "");
        String date = DateParser.proposal(folded);
        if (!date.isEmpty()) {
            return List.of(date);
        }
        if (WORDS.containsKey(folded)) {
            return List.of(WORDS.get(folded));
        }
        Matcher quarter = QUARTER.matcher(folded);
        if (quarter.matches()) {
            String number = ROMAN.getOrDefault(quarter.group(1), quarter.group(1));
            return List.of(quarter.group(2) + "-Q" + number);
        }
        Matcher quarterLast = QUARTER_LAST.matcher(folded);
        if (quarterLast.matches()) {
            return List.of(quarterLast.group(1) + "-Q" + quarterLast.group(2));
        }
        Matcher halfLast = HALF_LAST.matcher(folded);
        if (halfLast.matches()) {
            return List.of(halfLast.group(1) + "-H" + halfLast.group(2));
        }
        Matcher half = HALF_OF_YEAR.matcher(folded);
        if (half.matches()) {
            return List.of(half.group(2) + (half.group(1).equals("dau") ? "-H1" : "-H2"));
        }
        Matcher years = YEARS.matcher(folded);
        if (years.matches()) {
            return List.of(years.group(1) + ".." + years.group(2));
        }
        Matcher year = YEAR.matcher(folded);
        return year.matches()
                ? List.of(year.group(1))
                : Spelling.nearest(text, DeadlineParser.FREQUENCIES.names());
    }
}
