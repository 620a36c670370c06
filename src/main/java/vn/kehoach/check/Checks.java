package vn.kehoach.check;

import vn.kehoach.check.agency.AbbreviationShared;
import vn.kehoach.check.agency.AbbreviationUnexplained;
import vn.kehoach.check.agency.DistrictWithoutEnd;
import vn.kehoach.check.agency.IssuerSupports;
import vn.kehoach.check.agency.LevelAbolished;
import vn.kehoach.check.agency.NameInAnotherForm;
import vn.kehoach.check.agency.NameMisspelt;
import vn.kehoach.check.agency.OrderToIndependentBody;
import vn.kehoach.check.agency.PredecessorNamed;
import vn.kehoach.check.agency.TaskOfAnotherAgency;
import vn.kehoach.check.appendix.AppendixNeverReferred;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.check.recipient.AddresseeInPlan;
import vn.kehoach.check.recipient.AssigneesWithoutCopy;
import vn.kehoach.check.recipient.MarkTyped;
import vn.kehoach.check.recipient.RecipientAbolished;
import vn.kehoach.check.recipient.RecipientOutOfOrder;
import vn.kehoach.check.recipient.RecipientTwice;
import vn.kehoach.check.signature.BodyInsteadOfOffice;
import vn.kehoach.check.signature.CollectiveNotNamed;
import vn.kehoach.check.signature.DeputySignsAsHead;
import vn.kehoach.check.signature.OfficeNotHeld;
import vn.kehoach.check.signature.OfficeWithPrefix;
import vn.kehoach.check.signature.OnBehalfOfNobody;
import vn.kehoach.check.signature.PartyPrefix;
import vn.kehoach.check.signature.SignerNotDeputy;
import vn.kehoach.check.signature.SignerNotUnitHead;
import vn.kehoach.check.signature.TitleBeforeName;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are, by area. */
public final class Checks {
    private static final List<Check> APPENDICES = List.of(AppendixNeverReferred::check);

    private static final List<Check> LIFE_CYCLE = List.of(IllustrativeContentIssued::check);

    private static final List<Check> AGENCIES =
            List.of(
                    AbbreviationShared::check,
                    AbbreviationUnexplained::check,
                    DistrictWithoutEnd::check,
                    IssuerSupports::check,
                    LevelAbolished::check,
                    NameInAnotherForm::check,
                    NameMisspelt::check,
                    OrderToIndependentBody::check,
                    PredecessorNamed::check,
                    TaskOfAnotherAgency::check);

    private static final List<Check> SIGNATURE =
            List.of(
                    BodyInsteadOfOffice::check,
                    CollectiveNotNamed::check,
                    DeputySignsAsHead::check,
                    OfficeNotHeld::check,
                    OfficeWithPrefix::check,
                    OnBehalfOfNobody::check,
                    PartyPrefix::check,
                    SignerNotDeputy::check,
                    SignerNotUnitHead::check,
                    TitleBeforeName::check);

    private static final List<Check> RECIPIENTS =
            List.of(
                    AddresseeInPlan::check,
                    AssigneesWithoutCopy::check,
                    MarkTyped::check,
                    RecipientAbolished::check,
                    RecipientOutOfOrder::check,
                    RecipientTwice::check);

    private static final List<List<Check>> ALL =
            List.of(AGENCIES, APPENDICES, SIGNATURE, RECIPIENTS, LIFE_CYCLE);

    private Checks() {}

    /** What one check finds. */
    private interface Check extends Function<ResolvedPlan, Stream<Diagnostic>> {}

    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.stream()
                .flatMap(List::stream)
                .flatMap(check -> check.apply(plan))
                .forEach(diagnostics::add);
    }
}
