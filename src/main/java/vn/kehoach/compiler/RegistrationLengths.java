package vn.kehoach.compiler;

import vn.kehoach.compiler.CompilerProblem.RegistrationTooLong;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.source.Span;

import java.text.Normalizer;

/**
 * What the document says of itself must fit the fields by which it is registered: Nghị định
 * 30/2020/NĐ-CP, Phụ lục VI.
 *
 * <p>Measured when composed, since a citation is written short and printed long.
 */
final class RegistrationLengths {
    private RegistrationLengths() {}

    static void report(Metadata metadata, Plan plan, Diagnostics diagnostics) {
        Metadata.Registration registration = metadata.registration();
        check(RegisteredField.SUBJECT, metadata.subject(), plan.subject().span(), diagnostics);
        check(RegisteredField.ISSUER, metadata.author(), plan.issuer().span(), diagnostics);
        check(
                RegisteredField.NOTATION,
                registration.codeNotation(),
                plan.issuer().span(),
                diagnostics);
        check(
                RegisteredField.SIGNER_POSITION,
                registration.signerPosition(),
                plan.signature().places().value("offices"),
                diagnostics);
        check(
                RegisteredField.SIGNER_NAME,
                registration.signerName(),
                plan.signature().places().value("name"),
                diagnostics);
    }

    private static void check(
            RegisteredField field, String content, Span place, Diagnostics diagnostics) {
        String composed = Normalizer.normalize(content, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        if (length > field.most()) {
            diagnostics.report(new RegistrationTooLong(field, length, field.most()), place);
        }
    }
}
