package vn.kehoach.conform.clause;

import java.util.List;
import java.util.regex.Pattern;

/** Whether each of several texts ends in ";" and the last one in ".". */
final class Endings {
    private static final Pattern STOP = Pattern.compile("[^;,.]\\.$");

    private Endings() {}

    static boolean fit(List<String> texts) {
        return texts.subList(0, texts.size() - 1).stream().allMatch(it -> it.endsWith(";"))
                && STOP.matcher(texts.getLast()).find();
    }

    static Row row(String clause, Component component, List<String> texts, List<Integer> pages) {
        Value allowed = Value.of(Term.SEMICOLONS_THEN_STOP);
        boolean fit = fit(texts);
        return new Row(
                clause,
                component,
                Quality.PUNCTUATION,
                fit ? allowed : Value.of(Term.OTHER_PUNCTUATION),
                allowed,
                Verdict.within(fit),
                fit ? List.of() : pages);
    }
}
