package vn.kehoach.decode;

import vn.kehoach.model.HouseStyle;
import vn.kehoach.model.HouseStyle.Clarity;
import vn.kehoach.model.HouseStyle.Counts;

final class HouseStyleDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.HOUSE_STYLE)
                    .optional("counts", "six-clear", "most-tasks-due-in-a-month");

    private static final Choices<Counts> COUNTS = Choices.all(Counts.class);
    private static final Choices<Clarity> CLARITY =
            Choices.trueOrFalse(Clarity.SIX_CLEAR, Clarity.USUAL);

    private HouseStyleDecoder() {}

    static HouseStyle decode(Fields fields) {
        HouseStyle usual = HouseStyle.USUAL;
        return new HouseStyle(
                fields.choice("counts", COUNTS, usual.counts()),
                fields.choice("six-clear", CLARITY, usual.clarity()),
                fields.number(
                        "most-tasks-due-in-a-month", 1, 10_000, usual.mostTasksDueInAMonth()));
    }
}
