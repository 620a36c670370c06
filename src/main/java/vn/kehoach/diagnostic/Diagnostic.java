package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

import java.util.Comparator;
import java.util.List;

/** One problem at one place. */
public record Diagnostic(Problem problem, Span span, List<Related> related)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> READING_ORDER =
            Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code);

    public Diagnostic {
        related = List.copyOf(related);
    }

    public Code code() {
        return problem.code();
    }

    public Severity severity() {
        return problem.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return READING_ORDER.compare(this, other);
    }
}
