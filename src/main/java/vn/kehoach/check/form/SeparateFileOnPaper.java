package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Medium;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** Paper has no files: only an electronic document is signed in parts. Phụ lục I, III.1d. */
public record SeparateFileOnPaper() implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("TT-33");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().medium() == Medium.ELECTRONIC
                ? Stream.empty()
                : plan.plan().appendices().stream()
                        .filter(appendix -> appendix.binding() == Appendix.Binding.OWN_FILE)
                        .map(appendix ->
                                Diagnostic.of(
                                        new SeparateFileOnPaper(),
                                        appendix.places().value("separate-file")));
    }
}
