package vn.kehoach.compiler;

import vn.kehoach.compose.ComposeProblem;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.yaml.SourceProblem;
import vn.kehoach.yaml.YamlProblem;

/** How far a plan must have come for a problem to be seen. */
public enum Stage {
    READING,
    JUDGING,
    COMPOSING;

    public static Stage of(Problem problem) {
        return switch (problem) {
            case SourceProblem source -> READING;
            case YamlProblem yaml -> READING;
            case ComposeProblem compose -> COMPOSING;
            case CompilerProblem.MissingGlyph glyph -> COMPOSING;
            default -> JUDGING;
        };
    }

    /** Whether one problem can keep another one, of the same plan, from being seen. */
    public static boolean hides(Problem cause, Problem other) {
        return cause.severity() == Severity.ERROR && of(cause).compareTo(of(other)) < 0;
    }
}
