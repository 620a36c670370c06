package vn.kehoach.lsp.findings;

import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.report.Language;
import vn.kehoach.report.Tool;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Diagnostics as the protocol has them. */
public record DiagnosticWriter(Documents documents, Tool tool, Language language) {
    /** Of what nobody needs, and of what was abolished or replaced; editors show these so. */
    private static final Map<String, DiagnosticTag> TAGS =
            Map.of(
                    "SUP-01",
                    DiagnosticTag.Unnecessary,
                    "SUP-02",
                    DiagnosticTag.Unnecessary,
                    "SUP-09",
                    DiagnosticTag.Unnecessary,
                    "AGC-01",
                    DiagnosticTag.Deprecated);

    public org.eclipse.lsp4j.Diagnostic write(Diagnostic found, Neighbourhood neighbours) {
        org.eclipse.lsp4j.Diagnostic written =
                new org.eclipse.lsp4j.Diagnostic(Places.range(found.span()), message(found));
        written.setSeverity(severity(found.severity()));
        written.setCode(found.code().text());
        written.setSource(Tool.NAME);
        String page = tool.rule(found.code().text(), language);
        if (page.startsWith("http") || page.startsWith("file:")) {
            written.setCodeDescription(new DiagnosticCodeDescription(page));
        }
        Optional.ofNullable(TAGS.get(found.code().text()))
                .ifPresent(tag -> written.setTags(List.of(tag)));
        if (!found.related().isEmpty()) {
            written.setRelatedInformation(
                    found.related().stream().map(each -> related(each, neighbours)).toList());
        }
        return written;
    }

    /** What is wrong, why, and what to do, each on a line of its own. */
    private String message(Diagnostic found) {
        Messages messages = Messages.of(language);
        List<String> lines = new ArrayList<>();
        lines.add(messages.what(found.problem()));
        messages.why(found.problem()).ifPresent(lines::add);
        messages.hint(found.problem()).ifPresent(lines::add);
        return String.join("\n", lines.stream().map(Terminal::show).toList());
    }

    private DiagnosticRelatedInformation related(Related related, Neighbourhood neighbours) {
        return new DiagnosticRelatedInformation(
                new Location(
                        documents.uri(neighbours.file(related.span().file().path())),
                        Places.range(related.span())),
                Messages.of(language).word(related.relation()));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
