package vn.kehoach.search;

import vn.kehoach.search.Needed.All;
import vn.kehoach.search.Needed.Any;
import vn.kehoach.search.Needed.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression what every match of it must have near it. What it does not
 * understand it takes to need nothing.
 */
final class NeededReader {
    private static final Pattern QUANTIFIER =
            Pattern.compile("(?:([?*+])|\\{(\\d+)(?:,\\d*)?})[?+]?");
    private static final Pattern GROUP_HEAD =
            Pattern.compile("\\((?:\\?(?:<?[=!]|<\\p{Alpha}\\w*>|>|[a-zA-Z-]*:))?");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]+\\)");
    private static final Pattern NO_LETTER =
            Pattern.compile(
                    "\\\\(?:[pP](?:\\{[^}]*}|.)|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[1-9dDsSwWbBhHntA])|[.^$]");

    private static final Pattern LETTER = Pattern.compile("\\\\p\\{L([ul]?)}");

    /** A few letters of which one stands there. */
    private static final Pattern FEW = Pattern.compile("\\[([^\\\\\\[\\]^&-]{1,12})]");

    private static final Pattern DIGIT = Pattern.compile("\\\\d|\\[[0-9]-[0-9]]");

    /** More are not worth asking for. */
    private static final int MOST_RUNS = 24;

    /** What is a capital is one no more where case does not count. */
    private static final Pattern ANY_CASE = Pattern.compile("\\(\\?[a-zA-Z]*i");

    private static final Needed ANYTHING = new All(List.of());

    private final String regex;
    private final boolean anyCase;
    private int at;

    /** Whether the runs are but the last of what is repeated, which was asked for already. */
    private boolean carried;

    private NeededReader(String regex, boolean anyCase) {
        this.regex = regex;
        this.anyCase = anyCase;
    }

    /**
     * @param flags of the pattern
     */
    static boolean isAnyCase(String regex, int flags) {
        return (flags & Pattern.CASE_INSENSITIVE) != 0 || ANY_CASE.matcher(regex).find();
    }

    /**
     * @param flags of the pattern
     */
    static Needed of(String regex, int flags) {
        NeededReader reader = new NeededReader(regex, isAnyCase(regex, flags));
        Needed needed = reader.alternatives();
        return reader.at == regex.length() ? needed : ANYTHING;
    }

    private Needed alternatives() {
        List<Needed> all = new ArrayList<>();
        all.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.getFirst() : new Any(all);
    }

    private Needed sequence() {
        List<Needed> all = new ArrayList<>();
        List<String> runs = new ArrayList<>(List.of(""));
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            char c = regex.charAt(at);
            if (regex.startsWith("\\Q", at)) {
                int end = regex.indexOf("\\E", at);
                append(regex.substring(at + 2, end < 0 ? regex.length() : end), runs);
                at = end < 0 ? regex.length() : end + 2;
            } else if (c == '(') {
                end(runs, all);
                group(all);
            } else if (take(DIGIT)) {
                repeated(List.of(String.valueOf(Grams.DIGIT)), runs, all);
            } else if (c == '[') {
                oneOf(runs, all);
            } else if (regex.startsWith("\\p{L", at)) {
                kind(runs, all);
            } else if (take(NO_LETTER)) {
                end(runs, all);
                times();
            } else {
                character(runs, all);
            }
        }
        end(runs, all);
        return all.size() == 1 ? all.getFirst() : new All(all);
    }

    /** A letter of some kind: known where it is the first one of a word. */
    private void kind(List<String> runs, List<Needed> all) {
        Matcher letter = LETTER.matcher(regex).region(at, regex.length());
        if (!letter.lookingAt()) {
            take(NO_LETTER);
            times();
            end(runs, all);
            return;
        }
        String kind = letter.group(1);
        at = letter.end();
        boolean either = kind.isEmpty() || anyCase;
        char one = either ? Grams.LETTER : kind.equals("u") ? Grams.CAPITAL : Grams.SMALL;
        boolean telling =
                runs.stream()
                        .allMatch(
                                run -> !run.isEmpty() && Grams.isTelling(run + one, run.length()));
        if (times() > 0 && telling) {
            append(String.valueOf(one), runs);
        }
        end(runs, all);
    }

    private void oneOf(List<String> runs, List<Needed> all) {
        Matcher few = FEW.matcher(regex).region(at, regex.length());
        at = endOfClass();
        if (few.lookingAt() && few.group(1).length() * runs.size() <= MOST_RUNS) {
            repeated(few.group(1).chars().mapToObj(Character::toString).toList(), runs, all);
        } else {
            end(runs, all);
            times();
        }
    }

    private void character(List<String> runs, List<Needed> all) {
        if (regex.charAt(at) == '\\') {
            at++;
            if (at == regex.length() || Character.isLetterOrDigit(regex.charAt(at))) {
                giveUp();
                return;
            }
        }
        letter(runs, all);
    }

    private void letter(List<String> runs, List<Needed> all) {
        String letter = String.valueOf(regex.charAt(at++));
        repeated(List.of(letter), runs, all);
    }

    /**
     * As often as the quantifier behind it says; what is repeated stands behind what is before it
     * and before what is behind it.
     *
     * @param letters one of which it is, each time
     */
    private void repeated(List<String> letters, List<String> runs, List<Needed> all) {
        int before = at;
        int times = times();
        boolean once = at == before;
        if (times > 0) {
            appendOneOf(letters, runs);
        }
        if (letters.size() == 1 && times > 1) {
            append(letters.getFirst().repeat(Math.min(times, Grams.LONGEST) - 1), runs);
        }
        if (!once) {
            end(runs, all);
            if (times > 0) {
                appendOneOf(letters, runs);
                carried = true;
            }
        }
    }

    private void appendOneOf(List<String> letters, List<String> runs) {
        carried = false;
        List<String> before = List.copyOf(runs);
        runs.clear();
        for (String run : before) {
            letters.forEach(letter -> runs.add(run + letter));
        }
    }

    private void group(List<Needed> all) {
        if (take(FLAGS)) {
            return;
        }
        int head = at;
        take(GROUP_HEAD);
        boolean forbids = regex.substring(head, at).endsWith("!");
        Needed inside = alternatives();
        at++;
        if (times() > 0 && !forbids) {
            all.add(inside);
        }
    }

    /** How often what was read last must stand there, at least. */
    private int times() {
        Matcher quantifier =
                QUANTIFIER.matcher(regex).region(Math.min(at, regex.length()), regex.length());
        if (!quantifier.lookingAt()) {
            return 1;
        }
        at = quantifier.end();
        return quantifier.group(1) == null
                ? Integer.parseInt(quantifier.group(2))
                : quantifier.group(1).equals("+") ? 1 : 0;
    }

    /** Beyond the end of all if there is none. */
    private int endOfClass() {
        int end = at + 1;
        int open = 1;
        while (end < regex.length() && open > 0) {
            switch (regex.charAt(end)) {
                case '[' -> open++;
                case ']' -> open--;
                case '\\' -> end++;
                default -> {}
            }
            end++;
        }
        return open == 0 ? end : regex.length() + 1;
    }

    private void giveUp() {
        at = regex.length() + 1;
    }

    private boolean take(Pattern pattern) {
        Matcher found = pattern.matcher(regex).region(at, regex.length());
        boolean there = found.lookingAt();
        at = there ? found.end() : at;
        return there;
    }

    private void append(String letters, List<String> runs) {
        carried = false;
        runs.replaceAll(run -> run + letters);
    }

    /**
     * @param runs one of them stands there
     */
    private void end(List<String> runs, List<Needed> all) {
        if (!carried && !runs.getFirst().isEmpty()) {
            List<Needed> each = runs.stream().<Needed>map(Run::of).toList();
            all.add(each.size() == 1 ? each.getFirst() : new Any(each));
        }
        runs.clear();
        runs.add("");
        carried = false;
    }
}
