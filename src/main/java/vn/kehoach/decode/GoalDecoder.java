package vn.kehoach.decode;

import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;

final class GoalDecoder {
    static final Shape FILE = Shape.of(Owner.GOALS).required("goals");
    static final Shape SHAPE =
            Shape.of(Owner.GOAL)
                    .required("id", "content")
                    .optional("label", "parent")
                    .illustratable();

    private GoalDecoder() {}

    static Goal decode(Fields fields) {
        return new Goal(
                fields.id("id", GoalId::new),
                fields.textOrNull("label"),
                fields.text("content"),
                fields.idOrNull("parent", GoalId::new),
                fields.provenance(),
                fields.places());
    }
}
