package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;

/** What the stages of one build have found so far. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void report(Problem problem, Span span, Related... related) {
        found.add(Diagnostic.of(problem, span, related));
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Whether what is written there was found to be wrong. */
    public boolean hasErrorsIn(Span place) {
        return found.stream()
                .anyMatch(each -> each.severity() == Severity.ERROR && place.contains(each.span()));
    }

    /** In the order in which a reader meets them: by file, then place, then code. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
