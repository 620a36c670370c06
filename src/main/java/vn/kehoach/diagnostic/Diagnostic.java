package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

import java.util.Comparator;
import java.util.List;

/**
 * One problem at one place.
 *
 * @param severity that of the problem unless the house judges otherwise
 * @param repair edits that are certain, to be made together; empty if a person must decide
 */
public record Diagnostic(
        Problem problem, Severity severity, Span span, List<Related> related, List<Edit> repair)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> READING_ORDER =
            Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code);

    public Diagnostic {
        related = List.copyOf(related);
        repair = List.copyOf(repair);
    }

    public static Diagnostic of(Problem problem, Span span, Related... related) {
        return of(problem, span, List.of(related));
    }

    public static Diagnostic of(Problem problem, Span span, List<Related> related) {
        return new Diagnostic(problem, problem.severity(), span, related, List.of());
    }

    public Diagnostic repairedBy(Edit... edits) {
        return new Diagnostic(problem, severity, span, related, List.of(edits));
    }

    public Diagnostic as(Severity judged) {
        return new Diagnostic(problem, judged, span, related, repair);
    }

    public Code code() {
        return problem.code();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return READING_ORDER.compare(this, other);
    }
}
