package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.number;
import static vn.kehoach.decode.ValueForm.oneOrList;

import vn.kehoach.model.HouseStyle;
import vn.kehoach.model.HouseStyle.Clarity;
import vn.kehoach.model.HouseStyle.Counts;
import vn.kehoach.model.HouseStyle.Machine;
import vn.kehoach.model.Weighing;
import vn.kehoach.model.Weighing.Weight;
import vn.kehoach.source.Located;

import java.util.Optional;

final class HouseStyleDecoder {
    private static final Choices<Counts> COUNTS = Choices.all(Counts.class);
    private static final Choices<Clarity> CLARITY =
            Choices.trueOrFalse(Clarity.SIX_CLEAR, Clarity.USUAL);
    private static final Choices<Machine> MACHINES =
            Choices.trueOrFalse(Machine.SET_APART_FOR_SECRETS, Machine.ORDINARY);
    private static final Choices<Weight> WEIGHTS = Choices.all(Weight.class);

    static final Shape WEIGHING =
            Shape.of(Owner.SEVERITIES)
                    .required("rules", oneOrList(WORDS))
                    .required("severity", WEIGHTS)
                    .optional("plans", oneOrList(WORDS));
    static final Shape SHAPE =
            Shape.of(Owner.HOUSE_STYLE)
                    .optional("counts", COUNTS)
                    .optional("six-clear", CLARITY)
                    .optional("most-tasks-due-in-a-month", number(1, 10_000))
                    .optional("set-apart-for-secrets", MACHINES)
                    .optional("severities", list(WEIGHING));

    private HouseStyleDecoder() {}

    static HouseStyle decode(Fields fields) {
        HouseStyle usual = HouseStyle.USUAL;
        return new HouseStyle(
                fields.choice("counts", COUNTS, usual.counts()),
                fields.choice("six-clear", CLARITY, usual.clarity()),
                fields.number("most-tasks-due-in-a-month", usual.mostTasksDueInAMonth()),
                fields.choice("set-apart-for-secrets", MACHINES, usual.machine()),
                fields.list("severities", WEIGHING, HouseStyleDecoder::weighing));
    }

    /** Whether a rule exists is not known here. */
    private static Weighing weighing(Fields fields) {
        return new Weighing(
                fields.list(
                        "rules", value -> Optional.of(new Located<>(value.words(), value.place()))),
                fields.requiredChoice("severity", WEIGHTS, Weight.ERROR),
                fields.list(
                        "plans",
                        value -> Optional.of(new Located<>(value.words(), value.place()))));
    }
}
