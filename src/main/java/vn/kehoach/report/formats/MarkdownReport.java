package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.messages.Phrase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table for a page that people read: the summary of a workflow, a comment on a change. */
record MarkdownReport(Messages messages) implements Report {
    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        String head =
                String.join(
                        " | ",
                        messages.word(Phrase.SEVERITY),
                        messages.word(Phrase.CODE),
                        messages.word(Phrase.PLACE),
                        messages.word(Phrase.MESSAGE));
        output.append(MarkdownText.of(new Summary(findings).text(messages))).append("\n\n");
        output.append("| ").append(head).append(" |\n|---|---|---|---|\n");
        for (Diagnostic diagnostic : findings.diagnostics()) {
            output.append("| ").append(row(diagnostic)).append(" |\n");
        }
    }

    private String row(Diagnostic diagnostic) {
        Sentences sentences = new Sentences(diagnostic, messages);
        List<String> lines = new ArrayList<>();
        lines.add(sentences.what());
        lines.addAll(sentences.notes());
        lines.addAll(sentences.places());
        return String.join(
                " | ",
                MarkdownText.of(messages.word(diagnostic.severity())),
                MarkdownText.code(diagnostic.code().text()),
                MarkdownText.code(diagnostic.span().toString()),
                String.join("<br>", lines.stream().map(MarkdownText::of).toList()));
    }
}
