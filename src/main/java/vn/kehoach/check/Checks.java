package vn.kehoach.check;

import vn.kehoach.check.across.ComparedPlan;
import vn.kehoach.check.across.NumberOfAnotherPlan;
import vn.kehoach.check.across.PlanCitedWrongly;
import vn.kehoach.check.across.TargetOfAnotherPlan;
import vn.kehoach.check.across.TaskLedByAnother;
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
import vn.kehoach.check.appendix.AttachmentLineByHand;
import vn.kehoach.check.appendix.InternalRemarkIssued;
import vn.kehoach.check.appendix.LandscapeWithoutTable;
import vn.kehoach.check.appendix.TotalNotSum;
import vn.kehoach.check.capital.DocumentKindSmall;
import vn.kehoach.check.capital.GenericNounCapital;
import vn.kehoach.check.capital.HolidaySmall;
import vn.kehoach.check.capital.LandscapeKindCapital;
import vn.kehoach.check.capital.ListedNameOtherwise;
import vn.kehoach.check.capital.OfficeSmall;
import vn.kehoach.check.capital.PlaceKindCapital;
import vn.kehoach.check.capital.SentenceBeginsSmall;
import vn.kehoach.check.capital.StateSmall;
import vn.kehoach.check.citation.BriefDateZeros;
import vn.kehoach.check.citation.CitationsByHand;
import vn.kehoach.check.citation.CitedBeforeIssued;
import vn.kehoach.check.citation.CitedLawDateDiffers;
import vn.kehoach.check.citation.ImplementsLaterInstrument;
import vn.kehoach.check.citation.InstrumentExpired;
import vn.kehoach.check.citation.LawCitedWithTwoDates;
import vn.kehoach.check.citation.LawExpired;
import vn.kehoach.check.citation.PartLetterCase;
import vn.kehoach.check.citation.RegistrySymbols;
import vn.kehoach.check.citation.ShortNames;
import vn.kehoach.check.citation.SubjectRepeatedOtherwise;
import vn.kehoach.check.deadline.AssigneeGoneByDeadline;
import vn.kehoach.check.deadline.DueAfterDemand;
import vn.kehoach.check.deadline.DueAfterPeriod;
import vn.kehoach.check.deadline.DueBeforeIssue;
import vn.kehoach.check.deadline.DueOnFixedHoliday;
import vn.kehoach.check.deadline.DueOnHoliday;
import vn.kehoach.check.deadline.DueOnWeekend;
import vn.kehoach.check.deadline.FuzzyDeadline;
import vn.kehoach.check.deadline.ImpossibleDeadline;
import vn.kehoach.check.deadline.ReportAfterCollection;
import vn.kehoach.check.deadline.StartsBeforeIssue;
import vn.kehoach.check.form.ClosingMark;
import vn.kehoach.check.form.ContactUnknown;
import vn.kehoach.check.form.HeadingWithoutTitle;
import vn.kehoach.check.form.MalformedSubject;
import vn.kehoach.check.form.PlaceUnlikeIssuer;
import vn.kehoach.check.form.Placeholder;
import vn.kehoach.check.form.SecretPlan;
import vn.kehoach.check.form.SeparateFileOnPaper;
import vn.kehoach.check.form.TypedUrgency;
import vn.kehoach.check.form.Unfinished;
import vn.kehoach.check.indicator.BaselineWithoutSource;
import vn.kehoach.check.indicator.BreakdownNotTotal;
import vn.kehoach.check.indicator.CountDiffers;
import vn.kehoach.check.indicator.CountNotWhole;
import vn.kehoach.check.indicator.DecimalPointInProse;
import vn.kehoach.check.indicator.GroupCountDiffers;
import vn.kehoach.check.indicator.IndicatorNamedTwice;
import vn.kehoach.check.indicator.IndicatorWithoutLead;
import vn.kehoach.check.indicator.IndicatorWithoutSource;
import vn.kehoach.check.indicator.IndicatorWithoutTask;
import vn.kehoach.check.indicator.PartsNotTotal;
import vn.kehoach.check.indicator.ProseUnlikeTable;
import vn.kehoach.check.indicator.RangeReversedInProse;
import vn.kehoach.check.indicator.SharesNotWhole;
import vn.kehoach.check.indicator.TargetBelowSuperior;
import vn.kehoach.check.indicator.TargetGoesBackwards;
import vn.kehoach.check.indicator.TargetYearMissing;
import vn.kehoach.check.indicator.ValueOutsideUnit;
import vn.kehoach.check.language.AssignmentWithoutComma;
import vn.kehoach.check.language.ChatWord;
import vn.kehoach.check.language.MixedQuotes;
import vn.kehoach.check.language.RepeatedClause;
import vn.kehoach.check.language.RepeatedSentence;
import vn.kehoach.check.language.RepeatedWord;
import vn.kehoach.check.language.UnbalancedQuote;
import vn.kehoach.check.language.UnevenToneMark;
import vn.kehoach.check.language.UnevenVowel;
import vn.kehoach.check.language.UnevenWord;
import vn.kehoach.check.language.WrongSpace;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.check.numbering.AppendixNumberedWrongly;
import vn.kehoach.check.numbering.AppendixPointerAstray;
import vn.kehoach.check.numbering.AppendixPointerByHand;
import vn.kehoach.check.numbering.CountUnlikeHouse;
import vn.kehoach.check.numbering.FigureUnlikeWords;
import vn.kehoach.check.numbering.LevelSkipped;
import vn.kehoach.check.numbering.MarkTypedByHand;
import vn.kehoach.check.numbering.NameNeverReferred;
import vn.kehoach.check.numbering.NumberedAlone;
import vn.kehoach.check.numbering.ReferenceAstray;
import vn.kehoach.check.numbering.ReferenceByHand;
import vn.kehoach.check.numbering.SumUnlikeWords;
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
import vn.kehoach.check.signature.PartyPrefixInProse;
import vn.kehoach.check.signature.SignerNotDeputy;
import vn.kehoach.check.signature.SignerNotUnitHead;
import vn.kehoach.check.signature.TitleBeforeName;
import vn.kehoach.check.task.ApproverOfOtherLevel;
import vn.kehoach.check.task.AssigneeRepeated;
import vn.kehoach.check.task.CoordinatorIsGroup;
import vn.kehoach.check.task.DemandUnfulfilled;
import vn.kehoach.check.task.LeadAlsoSupports;
import vn.kehoach.check.task.LeadMerelySupports;
import vn.kehoach.check.task.LeadWithoutCoordinator;
import vn.kehoach.check.task.OnlyOpenSupport;
import vn.kehoach.check.task.PredecessorDueLater;
import vn.kehoach.check.task.SeveralLeads;
import vn.kehoach.check.task.SimilarTask;
import vn.kehoach.check.task.SupportInsideGroup;
import vn.kehoach.check.task.TaskNotSixClear;
import vn.kehoach.check.task.TaskServesNothing;
import vn.kehoach.check.task.TaskWithoutDeadline;
import vn.kehoach.check.task.TaskWithoutDeliverable;
import vn.kehoach.check.task.TasksWaitInCircle;
import vn.kehoach.check.task.TooManyTasksInMonth;
import vn.kehoach.check.task.TypedTasksWithoutDeadline;
import vn.kehoach.check.task.TypedTasksWithoutLead;
import vn.kehoach.check.task.VagueTask;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are, by area. */
public final class Checks {
    private static final List<Check> APPENDICES =
            List.of(
                    AppendixNeverReferred::check,
                    AppendixNumberedWrongly::check,
                    AppendixPointerAstray::check,
                    AppendixPointerByHand::check,
                    AttachmentLineByHand::check,
                    InternalRemarkIssued::check,
                    LandscapeWithoutTable::check,
                    TotalNotSum::check);

    private static final List<Check> INDICATORS =
            List.of(
                    BaselineWithoutSource::check,
                    BreakdownNotTotal::check,
                    CountDiffers::check,
                    CountNotWhole::check,
                    DecimalPointInProse::check,
                    GroupCountDiffers::check,
                    IndicatorNamedTwice::check,
                    IndicatorWithoutLead::check,
                    IndicatorWithoutSource::check,
                    IndicatorWithoutTask::check,
                    PartsNotTotal::check,
                    ProseUnlikeTable::check,
                    RangeReversedInProse::check,
                    SharesNotWhole::check,
                    TargetBelowSuperior::check,
                    TargetGoesBackwards::check,
                    TargetYearMissing::check,
                    ValueOutsideUnit::check);

    private static final List<Check> NUMBERING =
            List.of(
                    CountUnlikeHouse::check,
                    FigureUnlikeWords::check,
                    SumUnlikeWords::check,
                    LevelSkipped::check,
                    MarkTypedByHand::check,
                    NameNeverReferred::check,
                    NumberedAlone::check,
                    ReferenceAstray::check,
                    ReferenceByHand::check);

    private static final List<Check> FORM =
            List.of(
                    MalformedSubject::check,
                    HeadingWithoutTitle::check,
                    ClosingMark::check,
                    Placeholder::check,
                    Unfinished::check,
                    SecretPlan::check,
                    TypedUrgency::check,
                    ContactUnknown::check,
                    SeparateFileOnPaper::check,
                    PlaceUnlikeIssuer::check);

    private static final List<Check> LANGUAGE =
            List.of(
                    ChatWord::check,
                    UnevenVowel::check,
                    UnevenWord::check,
                    UnbalancedQuote::check,
                    MixedQuotes::check,
                    WrongSpace::check,
                    AssignmentWithoutComma::check,
                    RepeatedWord::check,
                    RepeatedClause::check,
                    UnevenToneMark::check,
                    RepeatedSentence::check);

    private static final List<Check> CAPITALS =
            List.of(
                    SentenceBeginsSmall::check,
                    PlaceKindCapital::check,
                    LandscapeKindCapital::check,
                    GenericNounCapital::check,
                    StateSmall::check,
                    OfficeSmall::check,
                    DocumentKindSmall::check,
                    HolidaySmall::check,
                    ListedNameOtherwise::check);

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
                    PartyPrefixInProse::check,
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

    private static final List<Check> TASKS =
            List.of(
                    LeadWithoutCoordinator::check,
                    CoordinatorIsGroup::check,
                    TaskWithoutDeadline::check,
                    TaskWithoutDeliverable::check,
                    LeadAlsoSupports::check,
                    SeveralLeads::check,
                    AssigneeRepeated::check,
                    SupportInsideGroup::check,
                    SimilarTask::check,
                    TaskServesNothing::check,
                    ApproverOfOtherLevel::check,
                    VagueTask::check,
                    LeadMerelySupports::check,
                    PredecessorDueLater::check,
                    TasksWaitInCircle::check,
                    DemandUnfulfilled::check,
                    TooManyTasksInMonth::check,
                    OnlyOpenSupport::check,
                    TaskNotSixClear::check,
                    TypedTasksWithoutLead::check,
                    TypedTasksWithoutDeadline::check);

    private static final List<Check> DEADLINES =
            List.of(
                    DueBeforeIssue::check,
                    StartsBeforeIssue::check,
                    ImpossibleDeadline::check,
                    DueAfterPeriod::check,
                    DueOnHoliday::check,
                    DueOnFixedHoliday::check,
                    DueOnWeekend::check,
                    ReportAfterCollection::check,
                    FuzzyDeadline::check,
                    DueAfterDemand::check,
                    AssigneeGoneByDeadline::check);

    private static final List<Check> CITATIONS =
            List.of(
                    CitationsByHand::check,
                    RegistrySymbols::check,
                    CitedLawDateDiffers::check,
                    LawCitedWithTwoDates::check,
                    CitedBeforeIssued::check,
                    ShortNames::check,
                    InstrumentExpired::check,
                    LawExpired::check,
                    ImplementsLaterInstrument::check,
                    PartLetterCase::check,
                    BriefDateZeros::check,
                    SubjectRepeatedOtherwise::check);

    private static final List<List<Check>> ALL =
            List.of(
                    APPENDICES,
                    INDICATORS,
                    NUMBERING,
                    FORM,
                    LANGUAGE,
                    CAPITALS,
                    LIFE_CYCLE,
                    AGENCIES,
                    SIGNATURE,
                    RECIPIENTS,
                    TASKS,
                    DEADLINES,
                    CITATIONS);

    private static final List<Function<List<ComparedPlan>, Stream<Diagnostic>>> BETWEEN_PLANS =
            List.of(
                    TaskLedByAnother::check,
                    NumberOfAnotherPlan::check,
                    TargetOfAnotherPlan::check,
                    PlanCitedWrongly::check);

    /** Codes that no plan raises alone. */
    public static final Set<Code> ONLY_BETWEEN_PLANS =
            Set.of(new Code("PLN-01"), new Code("PLN-02"), new Code("PLN-03"), new Code("PLN-04"));

    private Checks() {}

    /** Loads them all: to link so many takes a while, best beside something else. */
    public static void prepare() {
        // Being called is enough.
    }

    /**
     * @param plans of one folder, at least two
     */
    public static Stream<Diagnostic> runAcross(List<ComparedPlan> plans) {
        return BETWEEN_PLANS.stream().flatMap(check -> check.apply(plans));
    }

    /** What one check finds. */
    private interface Check extends Function<ResolvedPlan, Stream<Diagnostic>> {}

    /** Checks know nothing of each other, so that all processors can work on them. */
    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.stream().flatMap(List::stream).toList().parallelStream()
                .map(check -> check.apply(plan).toList())
                .forEachOrdered(found -> found.forEach(diagnostics::add));
    }
}
