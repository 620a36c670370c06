package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.ISSUE_DATE;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.name;
import static vn.kehoach.decode.ValueForm.names;
import static vn.kehoach.decode.ValueForm.oneOrList;

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
                    .required("id", name(PlanId.class))
                    .required("kind", PlanHeadDecoder.KINDS)
                    .required("issuer", name(AssigneeId.class))
                    .required("place", WORDS)
                    .required("period", PlanHeadDecoder.PERIOD)
                    .required("subject", TEXT)
                    .required("body", list(SectionDecoder.SHAPE))
                    .required("signature", SignatureDecoder.SHAPE)
                    .required("recipients", RecipientDecoder.LIST)
                    .optional("number", PlanHeadDecoder.NUMBER)
                    .optional("date", ISSUE_DATE)
                    .optional("stage", PlanHeadDecoder.STAGES)
                    .optional("revision", PlanHeadDecoder.REVISION)
                    .optional("medium", PlanHeadDecoder.MEDIA)
                    .optional("secrecy", HandlingDecoder.SECRECY)
                    .optional("urgency", HandlingDecoder.URGENCY)
                    .optional("circulation", HandlingDecoder.CIRCULATION)
                    .optional("drafter", HandlingDecoder.DRAFTER)
                    .optional("contact-line", HandlingDecoder.CONTACT_LINE)
                    .optional("sample", PlanHeadDecoder.SAMPLE)
                    .optional("notice", TEXT)
                    .optional("implements", names(InstrumentId.class))
                    .optional("basis", list(BasisDecoder.FORM))
                    .optional("preamble", oneOrList(TEXT))
                    .optional("appendices", list(AppendixDecoder.FORM));

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
                                PlanHeadDecoder.revision(fields),
                                PlanHeadDecoder.medium(fields),
                                HandlingDecoder.decode(fields),
                                HandlingDecoder.drafter(fields),
                                HandlingDecoder.contactLine(fields),
                                PlanHeadDecoder.sample(fields),
                                fields.textOrNull("notice"),
                                fields.ids("implements", InstrumentId::new),
                                fields.text("subject"),
                                fields.list("basis", BasisDecoder::decode),
                                fields.texts("preamble"),
                                fields.list("body", SectionDecoder.SHAPE, SectionDecoder::decode),
                                fields.list("appendices", AppendixDecoder::decode),
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
