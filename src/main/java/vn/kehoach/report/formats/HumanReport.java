package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.messages.Phrase;
import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For people: each place in its source, with what is wrong, why, and what to do.
 *
 * <pre>
 * lỗi[REF-01]: không có cơ quan nào mang mã “so-khtd”
 *   --&gt; plans/140-kh-ubnd-2023/tasks.yaml:14:13
 *    |
 * 14 |   - lead: so-khtd
 *    |           ^^^^^^^
 *   ::: plans/assignees.yaml:88:11
 *    |
 * 88 |     - id: so-khdt
 *    |           ------- khai báo tại đây
 *    = gợi ý: có phải “so-khdt”?
 *
 * Tìm thấy 1 lỗi trong 14 tệp.
 * </pre>
 */
record HumanReport(Messages messages, Paint paint) implements Report {
    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            output.append(text(diagnostic)).append('\n');
        }
        if (!findings.isEmpty()) {
            output.append(new Summary(findings).text(messages)).append('\n');
        }
    }

    private String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(new Heading(diagnostic).text(messages, paint)).append('\n');
        List<Excerpt> excerpts = excerpts(diagnostic);
        Margin margin = new Margin(widestLineNumber(excerpts), paint);
        margin.arrow("-->", place(diagnostic.span()), text);
        for (Excerpt excerpt : excerpts) {
            if (!excerpt.file().equals(diagnostic.span().file())) {
                margin.arrow(":::", place(firstIn(excerpt.file(), shown(diagnostic))), text);
            }
            excerpt.draw(margin, text);
        }
        new Sentences(diagnostic, messages).more().ifPresent(more -> margin.note(more, text));
        notes(diagnostic.problem(), margin, text);
        return text.toString();
    }

    /** One for each file; that of the diagnostic itself comes first. */
    private List<Excerpt> excerpts(Diagnostic diagnostic) {
        Map<SourceFile, List<Mark>> marks = new LinkedHashMap<>();
        marks.put(
                diagnostic.span().file(),
                isWholeFile(diagnostic.span())
                        ? new ArrayList<>()
                        : new ArrayList<>(Mark.of(diagnostic.span(), Mark.Role.OWN, "")));
        for (Related related : shown(diagnostic)) {
            marks.computeIfAbsent(related.span().file(), file -> new ArrayList<>())
                    .addAll(
                            Mark.of(
                                    related.span(),
                                    Mark.Role.RELATED,
                                    messages.word(related.relation())));
        }
        Ink severity = Ink.of(diagnostic.severity());
        return marks.entrySet().stream()
                .map(entry -> new Excerpt(entry.getKey(), entry.getValue(), severity))
                .toList();
    }

    private List<Related> shown(Diagnostic diagnostic) {
        return new Sentences(diagnostic, messages).shown();
    }

    private static Span firstIn(SourceFile file, List<Related> related) {
        return related.stream()
                .map(Related::span)
                .filter(span -> span.file().equals(file))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static String place(Span span) {
        return Terminal.show(isWholeFile(span) ? span.file().path() : span.toString());
    }

    private static boolean isWholeFile(Span span) {
        return span.equals(span.file().top());
    }

    private static int widestLineNumber(List<Excerpt> excerpts) {
        return excerpts.stream()
                .flatMap(excerpt -> excerpt.marks().stream())
                .mapToInt(mark -> String.valueOf(mark.line()).length())
                .max()
                .orElse(1);
    }

    private void notes(Problem problem, Margin margin, StringBuilder text) {
        messages.why(problem).ifPresent(why -> margin.note(note(Phrase.WHY, why), text));
        messages.hint(problem).ifPresent(hint -> margin.note(note(Phrase.HINT, hint), text));
    }

    private String note(Phrase label, String words) {
        return paint.apply(Ink.STRONG, messages.word(label) + ":") + " " + Terminal.show(words);
    }
}
