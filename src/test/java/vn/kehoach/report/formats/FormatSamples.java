package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.SampleProblem.EndsTooLate;
import vn.kehoach.report.messages.SampleProblem.Kind;
import vn.kehoach.report.messages.SampleProblem.NobodySpeaksOfIt;
import vn.kehoach.report.messages.SampleProblem.UnknownName;
import vn.kehoach.report.text.Colour;
import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Findings of all kinds, kind ones and hostile ones. */
final class FormatSamples {
    /** What would act in some format, in a terminal or in the log of a build server. */
    static final String HOSTILE =
            "\n"
                + "::error::x\r\n"
                + "::set-output name=a::b ##[error]c ##vso[task.complete]d"
                + " \u001b[31mred\u0007\u009b2J ]]> <script>alert(1)</script> <!-- | `code` **b**"
                + " _i_ ~~s~~ [l](http://a.example) ![i](x) @someone a@b.example #1 www.a.example"
                + " https://b.example {0} %0A::warning::y \u202egnp.exe\u2066 \u200b\u2028z\u0000"
                + " \ud83d\ude00 \ud800 $x$ :smile: \"quote\" 'single' \\ & &lt;";

    static final SourceFile PLAIN =
            new SourceFile(
                    "plans/năm 2026/tasks.yaml",
                    "# 😀 nhiệm vụ\n"
                            + "groups:\n"
                            + "  - lead: so-khtd\n"
                            + "    also: so-khtd\n"
                            + "    due: 2031\n");

    private static final SourceFile EVIL =
            new SourceFile("::error::p/a,b:c%\n" + HOSTILE + ".yaml", "x: " + HOSTILE + "\ny: z\n");

    private FormatSamples() {}

    static Findings none() {
        return Samples.findings();
    }

    static Findings plain() {
        var unknown = new UnknownName(Kind.AGENCY, "so-khtd", List.of("so-khdt"));
        var span = Samples.span(PLAIN, "so-khtd");
        int second = PLAIN.text().lastIndexOf("so-khtd");
        return Samples.findings(
                Diagnostic.of(unknown, PLAIN.top()),
                Diagnostic.of(
                                unknown,
                                span,
                                new Related(Relation.ALSO_HERE, PLAIN.span(second, second + 7)))
                        .repairedBy(new Edit(span, "so-khdt")),
                Diagnostic.of(unknown, PLAIN.span(second, second + 7)),
                Diagnostic.of(
                        new EndsTooLate(LocalDate.of(2031, 1, 1), 2030),
                        PLAIN.span(span.start().offset(), PLAIN.text().length())),
                Diagnostic.of(
                        new NobodySpeaksOfIt(List.of(Kind.TASK), null),
                        new SourceFile("/tmp/x y/plan.yaml", "").top()),
                Diagnostic.of(unknown, span).as(Severity.WARNING));
    }

    static Findings hostile() {
        var problem = new UnknownName(Kind.AGENCY, HOSTILE, List.of(HOSTILE));
        var all = EVIL.span(0, EVIL.text().length());
        return Samples.findings(
                Diagnostic.of(problem, all, new Related(Relation.ALSO_HERE, EVIL.top()))
                        .repairedBy(new Edit(all, HOSTILE)),
                Diagnostic.of(new NobodySpeaksOfIt(List.of(), HOSTILE), EVIL.span(3, 5))
                        .as(Severity.WARNING),
                Diagnostic.of(new NobodySpeaksOfIt(List.of(), HOSTILE), EVIL.span(0, 1)));
    }

    static String write(ReportFormat format, Language language, Findings findings) {
        StringBuilder output = new StringBuilder();
        try {
            Reports.of(format, Samples.messages(language), Colour.NEVER).write(findings, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString();
    }

    static String write(ReportFormat format, Findings findings) {
        return write(format, Language.ENGLISH, findings);
    }
}
