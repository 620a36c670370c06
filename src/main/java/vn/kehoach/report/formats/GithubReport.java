package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Commands in the log of a GitHub workflow, which shows them beside the lines of a change. */
record GithubReport(Messages messages) implements Report {
    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            output.append(command(diagnostic)).append('\n');
        }
    }

    private String command(Diagnostic diagnostic) {
        Sentences sentences = new Sentences(diagnostic, messages);
        List<String> lines = new ArrayList<>();
        lines.add(sentences.what());
        lines.addAll(sentences.notes());
        lines.addAll(sentences.places());
        return "::"
                + name(diagnostic.severity())
                + " file="
                + property(Terminal.show(diagnostic.span().file().path()))
                + place(diagnostic.span())
                + ",title="
                + property(diagnostic.code().text())
                + "::"
                + data(String.join("\n", lines));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** Columns are understood only where both are of one line. */
    private static String place(Span span) {
        int line = span.start().line();
        int endLine = span.end().line();
        String columns =
                line == endLine
                        ? ",col=" + span.start().column() + ",endColumn=" + span.end().column()
                        : "";
        return ",line=" + line + ",endLine=" + endLine + columns;
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
