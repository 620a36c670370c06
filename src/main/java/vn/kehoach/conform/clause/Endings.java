package vn.kehoach.conform.clause;

import java.util.List;

/** Whether each of several texts ends in ";" and the last one in ".". */
final class Endings {
    private Endings() {}

    static boolean fit(List<String> texts) {
        return texts.subList(0, texts.size() - 1).stream().allMatch(it -> it.endsWith(";"))
                && texts.getLast().endsWith(".");
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
