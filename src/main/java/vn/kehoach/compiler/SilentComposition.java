package vn.kehoach.compiler;

import vn.kehoach.compose.Templates;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Signature;
import vn.kehoach.render.pdf.BundledLetters;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;

/**
 * Whether composing a plan is sure to bring no problem: who only asks what is wrong with it is
 * spared that, a third of a cold check.
 *
 * <p>"No" is no more than a doubt.
 */
final class SilentComposition {
    /** Names that are much longer may make a document longer than templates may write. */
    private static final int LONGEST = 4_000;

    private SilentComposition() {}

    /**
     * @param roots of all files
     */
    static boolean isSure(ResolvedPlan plan, List<YamlNode> roots, Templates templates) {
        return templates.areBuiltIn()
                && fitRegistration(plan)
                && roots.stream().allMatch(SilentComposition::isPlain);
    }

    /** What is not written out may become longer. */
    private static boolean fitRegistration(ResolvedPlan resolved) {
        Plan plan = resolved.plan();
        AssigneeName issuer = resolved.assignees().name(plan.issuer().value());
        Signature signature = plan.signature();
        String subject = plan.subject().written().text();
        return !subject.contains("${")
                && fits(subject, RegisteredField.SUBJECT)
                && fits(issuer.name(), RegisteredField.ISSUER)
                && fits(plan.kind().symbol() + "-" + issuer.symbol(), RegisteredField.NOTATION)
                && (signature.offices().isEmpty()
                        || fits(signature.offices().getLast(), RegisteredField.SIGNER_POSITION))
                && (signature.name() == null
                        || fits(signature.name(), RegisteredField.SIGNER_NAME));
    }

    private static boolean fits(String content, RegisteredField field) {
        return content.length() <= field.most();
    }

    private static boolean isPlain(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> isPlain(scalar.text());
            case YamlSequence sequence ->
                    sequence.elements().stream().allMatch(SilentComposition::isPlain);
            case YamlMapping mapping ->
                    mapping.entries().stream().allMatch(entry -> isPlain(entry.value()));
        };
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && BundledLetters.haveAll(text);
    }
}
