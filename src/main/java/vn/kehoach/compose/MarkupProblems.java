package vn.kehoach.compose;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is wrong with markup, and how a template wrote it: where, is known once all templates have
 * been read.
 */
final class MarkupProblems {
    private final List<Found> found = new ArrayList<>();

    private record Found(ComposeProblem problem, Pattern written) {}

    void report(ComposeProblem problem, Pattern written) {
        found.add(new Found(problem, written));
    }

    /**
     * @param places where a template wrote what matches
     */
    void tell(Diagnostics diagnostics, Function<Pattern, Span> places) {
        for (Found each : found) {
            diagnostics.report(each.problem(), places.apply(each.written()));
        }
    }
}
