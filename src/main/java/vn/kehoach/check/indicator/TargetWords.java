package vn.kehoach.check.indicator;

import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;

/** A target as the language writes it. */
final class TargetWords {
    private TargetWords() {}

    static String of(Target target) {
        return switch (target) {
            case Target.Exact(Quantity quantity) -> quantity.text();
            case Target.Range(Quantity low, Quantity high) -> low.text() + "-" + high.text();
            case Target.Bound(Target.Comparison comparison, Quantity quantity) ->
                    comparison.sign() + " " + quantity.text();
            case Target.Nothing() -> "-";
            case Target.Worded worded -> worded.text().written().text();
        };
    }
}
