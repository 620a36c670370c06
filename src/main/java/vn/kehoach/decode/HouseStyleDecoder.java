package vn.kehoach.decode;

import vn.kehoach.model.HouseStyle;
import vn.kehoach.model.HouseStyle.Counts;

final class HouseStyleDecoder {
    static final Shape SHAPE = Shape.of(Owner.HOUSE_STYLE).optional("counts");

    private static final Choices<Counts> COUNTS = Choices.all(Counts.class);

    private HouseStyleDecoder() {}

    static HouseStyle decode(Fields fields) {
        return new HouseStyle(fields.choice("counts", COUNTS, HouseStyle.USUAL.counts()));
    }
}
