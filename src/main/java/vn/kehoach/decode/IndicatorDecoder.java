package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.YEAR;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.name;
import static vn.kehoach.decode.ValueForm.names;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Indicator.Baseline;
import vn.kehoach.model.Indicator.Direction;
import vn.kehoach.model.Indicator.Superior;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Target;
import vn.kehoach.model.Unit;

import java.util.SortedMap;
import java.util.TreeMap;

final class IndicatorDecoder {
    private static final Choices<Direction> DIRECTIONS = Choices.all(Direction.class);
    private static final ValueForm TARGETS = new ValueForm.ByYear(TargetDecoder.FORM);

    static final Shape BASELINE =
            Shape.of(Owner.BASELINE)
                    .required("year", YEAR)
                    .required("value", TargetDecoder.FORM)
                    .optional("source", TEXT);
    static final Shape SUPERIOR =
            Shape.of(Owner.SUPERIOR)
                    .required("instrument", name(InstrumentId.class))
                    .required("targets", TARGETS);
    static final Shape SHAPE =
            Shape.of(Owner.INDICATOR)
                    .required("id", name(IndicatorId.class))
                    .required("name", TEXT)
                    .required("unit", UnitDecoder.FORM)
                    .required("targets", TARGETS)
                    .optional("better", DIRECTIONS)
                    .optional("baseline", BASELINE)
                    .optional("lead", names(AssigneeId.class))
                    .optional("support", names(AssigneeId.class))
                    .optional("note", TEXT)
                    .optional("rationale", TEXT)
                    .optional("superior", SUPERIOR)
                    .optional("sum-of", names(IndicatorId.class))
                    .illustratable();
    static final Shape GROUP =
            Shape.of(Owner.INDICATOR_GROUP)
                    .required("id", name(IndicatorGroupId.class))
                    .required("heading", TEXT)
                    .required("indicators", list(SHAPE))
                    .optional("shares", names(IndicatorId.class))
                    .illustratable();
    static final Shape FILE = Shape.of(Owner.INDICATORS).required("groups", list(GROUP));

    private IndicatorDecoder() {}

    static IndicatorGroup group(Fields fields) {
        return new IndicatorGroup(
                fields.id("id", IndicatorGroupId::new),
                fields.text("heading"),
                fields.list("indicators", SHAPE, IndicatorDecoder::indicator),
                fields.ids("shares", IndicatorId::new),
                fields.provenance(),
                fields.places());
    }

    private static Indicator indicator(Fields fields) {
        return new Indicator(
                fields.id("id", IndicatorId::new),
                fields.text("name"),
                fields.value("unit").map(UnitDecoder::decode).orElseGet(() -> new Unit.Other("")),
                fields.choice("better", DIRECTIONS, Direction.NONE),
                baseline(fields),
                fields.value("targets").map(IndicatorDecoder::targets).orElseGet(TreeMap::new),
                fields.ids("lead", AssigneeId::new),
                fields.ids("support", AssigneeId::new),
                fields.textOrNull("source"),
                fields.textOrNull("note"),
                fields.textOrNull("rationale"),
                superior(fields),
                fields.ids("sum-of", IndicatorId::new),
                fields.provenance(),
                fields.places());
    }

    private static @Nullable Baseline baseline(Fields fields) {
        return fields.find("baseline")
                .flatMap(value -> value.fields(BASELINE))
                .flatMap(baseline -> {
                    Target value =
                            baseline.value("value")
                                    .map(TargetDecoder::decode)
                                    .orElseGet(Target.Nothing::new);
                    var source = baseline.textOrNull("source");
                    return baseline.value("year")
                            .flatMap(Value::year)
                            .map(year -> new Baseline(year, value, source));
                })
                .orElse(null);
    }

    private static @Nullable Superior superior(Fields fields) {
        return fields.find("superior")
                .flatMap(value -> value.fields(SUPERIOR))
                .map(superior ->
                        new Superior(
                                superior.id("instrument", InstrumentId::new),
                                superior.value("targets")
                                        .map(IndicatorDecoder::targets)
                                        .orElseGet(TreeMap::new)))
                .orElse(null);
    }

    private static SortedMap<Integer, Target> targets(Value value) {
        SortedMap<Integer, Target> targets = new TreeMap<>();
        for (Value.YearEntry entry : value.byYear()) {
            targets.put(entry.year(), TargetDecoder.decode(entry.value()));
        }
        return targets;
    }
}
