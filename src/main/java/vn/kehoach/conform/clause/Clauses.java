package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;

import java.util.List;

/** Everything that is measured, in the order of the decree. */
public final class Clauses {
    private static final List<Clause> ALL =
            List.of(
                    new Paper(),
                    new Margins(),
                    new Fonts(),
                    new PageNumbers(),
                    new NationOnOneLine(),
                    new LetterTable(),
                    new DrawnLines(),
                    new Positions(),
                    new FirstPageMarks(),
                    new NumberForm(),
                    new PlaceForm(),
                    new BasisPunctuation(),
                    new Spacing(),
                    new FirstIndent(),
                    new Justification(),
                    new RecipientsForm(),
                    new AppendixNumbers(),
                    new AttachmentForm());

    private Clauses() {}

    public static List<Row> measure(OfficialText text) {
        return ALL.stream()
                .flatMap(clause -> clause.measure(text).stream())
                .filter(row -> !text.parts().isAppendixAlone() || !isMissed(row))
                .toList();
    }

    /** What an appendix in a file of its own does not have, nobody misses there. */
    private static boolean isMissed(Row row) {
        return row.verdict() instanceof Verdict.Undetermined(Verdict.Reason reason)
                && (reason == Verdict.Reason.NOT_FOUND || reason == Verdict.Reason.NO_BODY_TEXT);
    }
}
