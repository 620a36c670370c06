package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.compose.view.PlanView;
import vn.kehoach.compose.view.PlanView.AppendixView;
import vn.kehoach.compose.view.PlanView.AttachmentView;
import vn.kehoach.compose.view.PlanView.DateView;
import vn.kehoach.compose.view.PlanView.DraftView;
import vn.kehoach.compose.view.PlanView.HandlingView;
import vn.kehoach.compose.view.PlanView.IssuerLine;
import vn.kehoach.compose.view.PlanView.KindView;
import vn.kehoach.compose.view.PlanView.RecipientView;
import vn.kehoach.compose.view.PlanView.SectionView;
import vn.kehoach.compose.view.PlanView.SignatureView;
import vn.kehoach.document.Inventory;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Basis;
import vn.kehoach.model.Contact;
import vn.kehoach.model.ContactLine;
import vn.kehoach.model.Drafter;
import vn.kehoach.model.Handling;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Medium;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Section;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.Illustrations;
import vn.kehoach.resolve.Place;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A resolved plan in the words that templates print. */
final class PlanComposer {
    private static final Markup NUMBER_GAP = new Markup("<gap name=\"number\"/>");
    private static final Markup DAY_GAP = new Markup("<gap name=\"day\"/>");
    private static final Markup MONTH_GAP = new Markup("<gap name=\"month\"/>");
    private static final Markup YEAR_GAP = new Markup("<gap name=\"year\"/>");

    private final ResolvedPlan resolved;
    private final Plan plan;
    private final Labels labels;
    private final @Nullable PlanCommit commit;
    private final Prose prose;
    private final Anchors anchors = new Anchors();
    private final Names names;
    private final ContentComposer content;
    private final DocumentHead head;

    PlanComposer(
            ResolvedPlan resolved, Labels labels, @Nullable PlanCommit commit, OriginMarks marks) {
        this.commit = commit;
        this.resolved = resolved;
        this.plan = resolved.plan();
        this.labels = labels;
        this.names = new Names(resolved.assignees(), labels);
        this.prose = new Prose(resolved, labels, names, marks);
        this.head = new DocumentHead(resolved, prose);
        TableComposer tables = new TableComposer(resolved, labels, prose, names, anchors);
        this.content = new ContentComposer(resolved, labels, prose, names, anchors, tables);
    }

    DocumentHead head() {
        return head;
    }

    /** In the order of reading: the form of a citation depends on what was read before. */
    PlanView compose() {
        Markup subject = from("subject", head.subject());
        List<Markup> notice = notice();
        prose.startOver();
        List<Markup> basis = plan.basis().stream().map(this::basis).toList();
        List<Markup> preamble = prose.all(plan.preamble());
        List<SectionView> body = plan.body().stream().map(this::section).toList();
        List<RecipientView> recipients =
                new RecipientComposer(resolved, labels, prose, names).compose();
        List<AppendixView> appendices = plan.appendices().stream().map(this::appendix).toList();
        AssigneeName issuer = resolved.assignees().name(plan.issuer().value());
        return new PlanView(
                stage(),
                draft(),
                handling(),
                contact(),
                drafter(),
                new KindView(plan.kind().title(), Capitals.of(plan.kind().title())),
                from("number", number()),
                head.symbol(),
                plan.place(),
                placed(date()),
                letterhead(),
                issuer.name(),
                subject,
                notice,
                basis,
                preamble,
                body,
                recipients,
                signature(),
                attachment(),
                appendices);
    }

    /** After all else was composed: what it says of an instrument is no first mention. */
    Inventory inventory(TiedLines lines) {
        return new InventoryComposer(resolved, labels, prose, names, lines).compose();
    }

    private Markup from(String key, Markup words) {
        return prose.from(Origin.of(plan.places(), key), words);
    }

    private DateView placed(DateView date) {
        return new DateView(from("date", date.day()), date.month(), date.year());
    }

    private String stage() {
        return switch (plan.stage().value()) {
            case DRAFT -> "draft";
            case SUBMITTED -> "submitted";
            case ISSUED -> "issued";
        };
    }

    private DraftView draft() {
        if (plan.stage().value() != Stage.DRAFT) {
            return new DraftView("", "");
        }
        String revision =
                plan.revision() == null
                        ? ""
                        : labels.of("revision", Map.of("revision", plan.revision().toString()));
        return new DraftView(revision, commit == null ? "" : commit.words(labels));
    }

    private HandlingView handling() {
        Handling handling = plan.handling();
        return new HandlingView(
                name(handling.secrecy()), name(handling.urgency()), name(handling.circulation()));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : Kebab.of(value);
    }

    private String contact() {
        Contact contact = resolved.assignees().assignee(plan.issuer().value()).contact();
        if (contact == null || plan.contactLine() == ContactLine.ABSENT) {
            return "";
        }
        return labels.of(
                "contact",
                Map.of(
                        "address", contact.address(),
                        "phone", whole(contact.phone()),
                        "fax", whole(contact.fax()),
                        "email", Objects.requireNonNullElse(contact.email(), ""),
                        "website", Objects.requireNonNullElse(contact.website(), "")));
    }

    /** Its groups of digits stay together. */
    private static String whole(@Nullable String telephone) {
        return telephone == null ? "" : telephone.replace(' ', '\u00a0');
    }

    private String drafter() {
        Drafter drafter = plan.drafter();
        if (drafter == null) {
            return "";
        }
        String copies = drafter.copies() == null ? "" : drafter.copies().toString();
        return labels.of("drafter", Map.of("sign", Capitals.of(drafter.sign()), "copies", copies));
    }

    private Markup number() {
        if (plan.number() == null) {
            return NUMBER_GAP;
        }
        return MarkupWriter.escaped(plan.number().printed());
    }

    private DateView date() {
        return switch (plan.date().value()) {
            case IssueDate.Signed(LocalDate day) ->
                    new DateView(
                            MarkupWriter.escaped(Dates.day(day)),
                            MarkupWriter.escaped(Dates.month(day)),
                            year(day.getYear()));
            case IssueDate.ExpectedInMonth(var month) ->
                    new DateView(
                            DAY_GAP,
                            MarkupWriter.escaped(Dates.month(month.atDay(1))),
                            year(month.getYear()));
            case IssueDate.ExpectedInYear(var year) -> open(year(year.getValue()));
            case IssueDate.Open() -> open(YEAR_GAP);
        };
    }

    private static DateView open(Markup year) {
        return new DateView(DAY_GAP, MONTH_GAP, year);
    }

    private static Markup year(int year) {
        return MarkupWriter.escaped(Integer.toString(year));
    }

    /** An electronic document gets number and date with its signature (III.1c). */
    private AttachmentView attachment() {
        return plan.medium() == Medium.PAPER
                ? new AttachmentView(number(), date())
                : new AttachmentView(NUMBER_GAP, open(date().year()));
    }

    private List<IssuerLine> letterhead() {
        Assignee issuer = resolved.assignees().assignee(plan.issuer().value());
        List<IssuerLine> lines = new ArrayList<>();
        if (issuer.superior() != null) {
            Assignee superior = resolved.assignees().assignee(issuer.superior().value());
            superior.letterhead()
                    .forEach(line -> lines.add(new IssuerLine(Capitals.of(line), "superior")));
        }
        issuer.letterhead().forEach(line -> lines.add(new IssuerLine(Capitals.of(line), "issuer")));
        return lines;
    }

    private Markup basis(Basis basis) {
        return switch (basis) {
            case Basis.Cited cited ->
                    prose.from(
                            Origin.of(cited.instrument().span()),
                            prose.basis(cited.instrument().value()));
            case Basis.Worded worded -> Punctuation.open(prose.of(worded.text()));
        };
    }

    private SectionView section(Section section) {
        Place place = resolved.numbering().of(section);
        String anchor =
                section.id() == null
                        ? anchors.unnamed("part")
                        : anchors.once(Anchors.name(section.id().value()));
        Markup heading = prose.of(section.heading());
        return new SectionView(
                place.label(),
                prose.from(
                        Origin.of(section.places(), "heading"),
                        prose.marked(MarkupCapitals.of(heading), section.provenance())),
                place.label() + " " + PlainText.of(heading),
                anchor,
                content.blocks(section.content(), section.provenance()));
    }

    private AppendixView appendix(Appendix appendix) {
        String number = resolved.numbering().of(appendix).label();
        String name = labels.of("reference-appendix", Map.of("number", number));
        Markup title = prose.of(appendix.title());
        return new AppendixView(
                number,
                prose.from(
                        Origin.of(appendix.places(), "title"),
                        prose.marked(MarkupCapitals.of(title), appendix.provenance())),
                name + ". " + Capitals.first(PlainText.of(title)),
                number.isEmpty() ? "PL-" : "PL." + number + "-",
                anchors.once(Anchors.name(appendix.id().value())),
                switch (appendix.orientation()) {
                    case PORTRAIT -> "portrait";
                    case LANDSCAPE -> "landscape";
                },
                switch (appendix.binding()) {
                    case SAME_FILE -> "";
                    case OWN_FILE -> number.isEmpty() ? "phu-luc" : "phu-luc-" + number;
                },
                content.blocks(appendix.content(), appendix.provenance()),
                prose.all(appendix.notes()));
    }

    private SignatureView signature() {
        String collective = resolved.assignees().assignee(plan.issuer().value()).collective();
        String name = plan.signature().name() == null ? "" : plan.signature().name();
        return new SignatureView(
                SignatureLines.of(plan.signature(), collective),
                prose.origin(
                        Origin.of(plan.signature().places()),
                        prose.marked(MarkupWriter.escaped(name), plan.signature().provenance())));
    }

    private List<Markup> notice() {
        List<Markup> notice = new ArrayList<>();
        if (plan.notice() != null) {
            notice.add(prose.of(plan.notice()));
        }
        if (Illustrations.count(plan) > 0) {
            Markup mark = prose.marked(Markup.EMPTY, Provenance.ILLUSTRATIVE);
            notice.add(labels.markup("illustrative-notice", Map.of("mark", mark.xml().strip())));
        }
        return notice;
    }
}
