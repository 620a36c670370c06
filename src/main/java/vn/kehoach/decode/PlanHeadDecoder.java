package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.YEAR;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.DocumentNumber;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Medium;
import vn.kehoach.model.Period;
import vn.kehoach.model.Sample;
import vn.kehoach.model.Stage;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.Arrays;
import java.util.Optional;

/** What plan.yaml says about the document as a whole. */
final class PlanHeadDecoder {
    static final Shape PERIOD = Shape.of(Owner.PERIOD).required("from", YEAR).required("to", YEAR);

    static final Choices<DocumentKind> KINDS =
            Choices.named(
                    Arrays.stream(DocumentKind.values())
                            .filter(kind -> kind.use() == DocumentKind.Use.COMPILED),
                    DocumentKind::id);
    static final Choices<Stage> STAGES = Choices.all(Stage.class);
    static final Choices<Medium> MEDIA = Choices.all(Medium.class);
    static final Choices<Sample> SAMPLE = Choices.trueOrFalse(Sample.SAMPLE, Sample.REAL);

    /** No clerk gets this far in a year. */
    static final ValueForm NUMBER = ValueForm.number(1, 999_999);

    static final ValueForm REVISION = ValueForm.number(1, 999);

    /** Of a plan whose period cannot be read: one that no year lies outside of. */
    private static final Period UNKNOWN_PERIOD = new Period(1900, 2199);

    private PlanHeadDecoder() {}

    static DocumentKind kind(Fields fields) {
        Optional<String> written = fields.find("kind").map(Value::rawText);
        if (written.flatMap(DocumentKind::find).isPresent()
                && written.flatMap(KINDS::find).isEmpty()) {
            fields.find("kind")
                    .ifPresent(value ->
                            value.report(
                                    new KeyProblem.KindNotCompiled(
                                            value.rawText(), KINDS.names())));
            return DocumentKind.KE_HOACH;
        }
        return fields.requiredChoice("kind", KINDS, DocumentKind.KE_HOACH);
    }

    static @Nullable DocumentNumber number(Fields fields) {
        return fields.find("number")
                .flatMap(value -> value.number())
                .map(DocumentNumber::new)
                .orElse(null);
    }

    /** A date that is absent stands where it is judged from: at the period. */
    static Located<IssueDate> date(Fields fields) {
        return fields.find("date")
                .map(IssueDateDecoder::decode)
                .orElseGet(() ->
                        new Located<>(
                                new IssueDate.Open(),
                                fields.value("period").map(Value::place).orElseGet(fields::place)));
    }

    static Period period(Fields fields) {
        return fields.value("period")
                .flatMap(value -> value.fields(PERIOD))
                .flatMap(PlanHeadDecoder::years)
                .orElse(UNKNOWN_PERIOD);
    }

    private static Optional<Period> years(Fields fields) {
        Optional<Integer> from = fields.value("from").flatMap(Value::year);
        Optional<Integer> to = fields.value("to").flatMap(Value::year);
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            fields.report(new ValueProblem.YearsReversed(from.get(), to.get()), fields.place());
            return Optional.of(new Period(to.get(), from.get()));
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.orElseGet(to::get), to.orElseGet(from::get)));
    }

    static Located<Stage> stage(Fields fields) {
        Span place = fields.find("stage").map(Value::place).orElseGet(fields::place);
        return new Located<>(fields.choice("stage", STAGES, Stage.DRAFT), place);
    }

    static @Nullable Integer revision(Fields fields) {
        return fields.find("revision").flatMap(Value::number).orElse(null);
    }

    static Medium medium(Fields fields) {
        return fields.choice("medium", MEDIA, Medium.PAPER);
    }

    static Sample sample(Fields fields) {
        return fields.choice("sample", SAMPLE, Sample.REAL);
    }
}
