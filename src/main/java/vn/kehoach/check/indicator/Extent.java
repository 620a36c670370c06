package vn.kehoach.check.indicator;

import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;

import java.math.BigDecimal;
import java.util.Optional;

/** From where to where a target goes; of a bound only its figure is known. */
record Extent(BigDecimal low, BigDecimal high) {

    static Optional<Extent> of(Target target) {
        return switch (target) {
            case Target.Exact(Quantity quantity) -> at(quantity);
            case Target.Bound(Target.Comparison comparison, Quantity quantity) -> at(quantity);
            case Target.Range(Quantity low, Quantity high) ->
                    Optional.of(new Extent(low.value(), high.value()));
            case Target.Nothing() -> Optional.empty();
            case Target.Worded worded -> Optional.empty();
        };
    }

    private static Optional<Extent> at(Quantity quantity) {
        return Optional.of(new Extent(quantity.value(), quantity.value()));
    }

    Extent plus(Extent other) {
        return new Extent(low.add(other.low), high.add(other.high));
    }

    boolean isBelow(Extent other) {
        return low.compareTo(other.low) < 0 && high.compareTo(other.high) < 0;
    }

    boolean overlaps(Extent other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean equalTo(Extent other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    String text() {
        return low.compareTo(high) == 0
                ? Quantity.text(low)
                : Quantity.text(low) + "-" + Quantity.text(high);
    }
}
