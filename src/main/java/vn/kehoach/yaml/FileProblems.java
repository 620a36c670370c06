package vn.kehoach.yaml;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports what is wrong in one file. */
final class FileProblems {
    /** A file converted badly has one fault in every word; nobody reads past a hundred. */
    static final int MOST_OF_A_KIND = 100;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Map<Class<? extends Problem>, Integer> counts = new HashMap<>();
    private final BitSet linesWithErrors = new BitSet();

    FileProblems(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    void report(Problem problem, int from, int to, Related... related) {
        report(problem, file.span(from, to), related);
    }

    /**
     * @param meant what certainly should stand there
     */
    void report(Problem problem, int from, int to, Optional<String> meant) {
        Diagnostic diagnostic = Diagnostic.of(problem, file.span(from, to));
        report(
                meant.map(each -> diagnostic.repairedBy(new Edit(diagnostic.span(), each)))
                        .orElse(diagnostic));
    }

    void report(Problem problem, Span span, Related... related) {
        report(Diagnostic.of(problem, span, related));
    }

    void report(Diagnostic diagnostic) {
        Problem problem = diagnostic.problem();
        Span span = diagnostic.span();
        if (problem.severity() == Severity.ERROR) {
            linesWithErrors.set(span.start().line(), span.end().line() + 1);
        }
        if (counts.merge(problem.getClass(), 1, Integer::sum) <= MOST_OF_A_KIND) {
            diagnostics.add(diagnostic);
        }
    }

    /** Why YAML breaks off; silent where an error stands on the line, which is then the cause. */
    void reportUnlessExplained(Problem problem, int from, int to) {
        reportUnlessExplained(Diagnostic.of(problem, file.span(from, to)));
    }

    void reportUnlessExplained(Diagnostic diagnostic) {
        if (!linesWithErrors.get(diagnostic.span().start().line())) {
            report(diagnostic);
        }
    }
}
