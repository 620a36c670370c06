package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.HouseStyle;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Plan;
import vn.kehoach.model.PlanId;

import java.util.Optional;

/** Makes a plan of its files. */
public final class PlanDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.PLAN)
                    .required("id", "kind", "issuer", "place", "period", "subject", "body")
                    .required("signature", "recipients")
                    .optional("number", "date", "stage", "medium", "sample", "notice")
                    .optional("implements", "basis", "preamble", "appendices");

    private final Diagnostics diagnostics;

    public PlanDecoder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The plan as far as it can be read, or nothing if plan.yaml is no mapping. */
    public Optional<Plan> decode(PlanTrees trees) {
        FileDecoder files = new FileDecoder(diagnostics);
        return files.fields(trees.plan(), SHAPE)
                .map(fields ->
                        new Plan(
                                fields.id("id", PlanId::new),
                                PlanHeadDecoder.kind(fields),
                                PlanHeadDecoder.number(fields),
                                PlanHeadDecoder.date(fields),
                                fields.id("issuer", AssigneeId::new),
                                fields.words("place"),
                                PlanHeadDecoder.period(fields),
                                PlanHeadDecoder.stage(fields),
                                PlanHeadDecoder.medium(fields),
                                PlanHeadDecoder.sample(fields),
                                fields.textOrNull("notice"),
                                fields.ids("implements", InstrumentId::new),
                                fields.text("subject"),
                                fields.list("basis", Value::elements, BasisDecoder::decode),
                                PlanHeadDecoder.preamble(fields),
                                fields.list("body", SectionDecoder.SHAPE, SectionDecoder::decode),
                                fields.list("appendices", Value::elements, AppendixDecoder::decode),
                                fields.value("signature")
                                        .flatMap(value -> value.fields(SignatureDecoder.SHAPE))
                                        .map(SignatureDecoder::decode)
                                        .orElseGet(() -> SignatureDecoder.unsaid(fields.places())),
                                RecipientDecoder.list(fields),
                                files.all(
                                        trees.goals(),
                                        GoalDecoder.FILE,
                                        file ->
                                                file.list(
                                                        "goals",
                                                        GoalDecoder.SHAPE,
                                                        GoalDecoder::decode)),
                                files.all(
                                        trees.indicators(),
                                        IndicatorDecoder.FILE,
                                        file ->
                                                file.list(
                                                        "groups",
                                                        IndicatorDecoder.GROUP,
                                                        IndicatorDecoder::group)),
                                files.all(
                                        trees.tasks(),
                                        TaskDecoder.FILE,
                                        file ->
                                                file.list(
                                                        "groups",
                                                        TaskDecoder.GROUP,
                                                        TaskDecoder::group)),
                                trees.houseStyle()
                                        .flatMap(
                                                tree -> files.fields(tree, HouseStyleDecoder.SHAPE))
                                        .map(HouseStyleDecoder::decode)
                                        .orElse(HouseStyle.USUAL),
                                fields.places()));
    }
}
