package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.WORDS;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Circulation;
import vn.kehoach.model.Contact;
import vn.kehoach.model.ContactLine;
import vn.kehoach.model.Drafter;
import vn.kehoach.model.Handling;
import vn.kehoach.model.Secrecy;
import vn.kehoach.model.Urgency;

/** Marks and small print of the first page and under the recipients. */
final class HandlingDecoder {
    static final Shape DRAFTER =
            Shape.of(Owner.DRAFTER)
                    .required("sign", WORDS)
                    .optional("copies", ValueForm.number(1, 99_999));
    static final Shape CONTACT =
            Shape.of(Owner.CONTACT)
                    .required("address", WORDS)
                    .optional("phone", WORDS)
                    .optional("fax", WORDS)
                    .optional("email", WORDS)
                    .optional("website", WORDS);

    static final Choices<Secrecy> SECRECY = Choices.all(Secrecy.class);
    static final Choices<Urgency> URGENCY = Choices.all(Urgency.class);
    static final Choices<Circulation> CIRCULATION = Choices.all(Circulation.class);
    static final Choices<ContactLine> CONTACT_LINE =
            Choices.trueOrFalse(ContactLine.PRINTED, ContactLine.ABSENT);

    private HandlingDecoder() {}

    static Handling decode(Fields plan) {
        return new Handling(
                plan.choiceOrNull("secrecy", SECRECY),
                plan.choiceOrNull("urgency", URGENCY),
                plan.choiceOrNull("circulation", CIRCULATION));
    }

    static @Nullable Drafter drafter(Fields plan) {
        return plan.find("drafter")
                .flatMap(value -> value.fields(DRAFTER))
                .map(fields ->
                        new Drafter(
                                fields.words("sign"),
                                fields.find("copies").flatMap(Value::number).orElse(null)))
                .orElse(null);
    }

    static ContactLine contactLine(Fields plan) {
        return plan.choice("contact-line", CONTACT_LINE, ContactLine.ABSENT);
    }

    static @Nullable Contact contact(Fields assignee) {
        return assignee.find("contact")
                .flatMap(value -> value.fields(CONTACT))
                .map(fields ->
                        new Contact(
                                fields.words("address"),
                                fields.wordsOrNull("phone"),
                                fields.wordsOrNull("fax"),
                                fields.wordsOrNull("email"),
                                fields.wordsOrNull("website")))
                .orElse(null);
    }
}
