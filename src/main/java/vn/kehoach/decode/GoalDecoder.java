package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.name;

import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;

final class GoalDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.GOAL)
                    .required("id", name(GoalId.class))
                    .required("content", TEXT)
                    .optional("label", TEXT)
                    .optional("parent", name(GoalId.class))
                    .illustratable();
    static final Shape FILE = Shape.of(Owner.GOALS).required("goals", list(SHAPE));

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
