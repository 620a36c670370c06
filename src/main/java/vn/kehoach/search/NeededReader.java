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

    private static final Needed ANYTHING = new All(List.of());
    private static final Needed DIGIT =
            new Any(
                    "0123456789"
                            .chars()
                            .<Needed>mapToObj(c -> Run.of(Character.toString(c)))
                            .toList());

    private final String regex;
    private int at;

    private NeededReader(String regex) {
        this.regex = regex;
    }

    static Needed of(String regex) {
        NeededReader reader = new NeededReader(regex);
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

    private void any(Needed one, List<Needed> all) {
        if (times() > 0) {
            all.add(one);
        }
    }

    private Needed sequence() {
        List<Needed> all = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            char c = regex.charAt(at);
            if (regex.startsWith("\\Q", at)) {
                int end = regex.indexOf("\\E", at);
                run.append(regex, at + 2, end < 0 ? regex.length() : end);
                at = end < 0 ? regex.length() : end + 2;
            } else if (c == '(') {
                end(run, all);
                group(all);
            } else if (c == '[') {
                end(run, all);
                int from = at;
                at = endOfClass();
                boolean digits = regex.startsWith("[0-9]", from);
                any(digits ? DIGIT : ANYTHING, all);
            } else if (regex.startsWith("\\d", at)) {
                end(run, all);
                at += 2;
                any(DIGIT, all);
            } else if (take(NO_LETTER)) {
                end(run, all);
                times();
            } else {
                character(run, all);
            }
        }
        end(run, all);
        return all.size() == 1 ? all.getFirst() : new All(all);
    }

    private void character(StringBuilder run, List<Needed> all) {
        if (regex.charAt(at) == '\\') {
            at++;
            if (at == regex.length() || Character.isLetterOrDigit(regex.charAt(at))) {
                giveUp();
                return;
            }
        }
        letter(run, all);
    }

    private void letter(StringBuilder run, List<Needed> all) {
        char letter = regex.charAt(at++);
        int before = at;
        int times = times();
        run.append(String.valueOf(letter).repeat(Math.min(times, Grams.LONGEST)));
        if (at > before) {
            end(run, all);
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

    /** Beyond the end of all if it has another class in it. */
    private int endOfClass() {
        int end = at + 1;
        while (end < regex.length() && regex.charAt(end) != ']') {
            if (regex.charAt(end) == '[') {
                return regex.length() + 1;
            }
            end += regex.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
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

    private static void end(StringBuilder run, List<Needed> all) {
        if (!run.isEmpty()) {
            all.add(Run.of(run.toString()));
            run.setLength(0);
        }
    }
}
