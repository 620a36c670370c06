package vn.kehoach.lsp.show;

import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Id;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.source.Located;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All there is to know of a thing, on a card. */
record Cards(Things things, Speech speech) {
    /** A group of all wards would fill a screen. */
    private static final int MOST_MEMBERS = 12;

    /**
     * @param kind the word for its kind
     */
    String of(Declaration declaration, String kind) {
        String heading = kind + " " + declaration.id();
        return switch (declaration.kind()) {
            case ASSIGNEE ->
                    things.assignee(declaration.id())
                            .map(each -> assignee(each, declaration, heading))
                            .orElse(heading);
            case INSTRUMENT ->
                    things.instrument(declaration.id())
                            .map(each -> instrument(each, heading))
                            .orElse(heading);
            case TASK, INDICATOR, GOAL ->
                    new WorkCards(things, speech).of(declaration, heading).text();
            case INDICATOR_GROUP, TASK_GROUP, SECTION, APPENDIX, DEMAND, ASSIGNEE_OR_INSTRUMENT ->
                    Markdown.titled(declaration.title()).line(heading).text();
        };
    }

    private String assignee(Assignee assignee, Declaration declaration, String heading) {
        Markdown card = Markdown.titled(things.described(declaration).name()).line(heading);
        assignee.names().forEach(name -> card.line(name(name)));
        card.list(speech.of("lsp.successors"), names(assignee.successors()));
        card.list(speech.of("lsp.members"), names(assignee.members()));
        if (assignee.superior() != null) {
            card.list(speech.of("lsp.superior"), names(List.of(assignee.superior())));
        }
        return card.text();
    }

    /** "Sở Tư pháp (Sở TP), từ 01/03/2025" */
    private String name(AssigneeName name) {
        String brief = name.shortName() == null ? "" : " (" + name.shortName() + ")";
        Optional<String> days = new Days(speech).of(name.validity());
        return name.name() + brief + days.map(each -> ", " + each).orElse("");
    }

    private <I extends Id> List<String> names(List<Located<I>> ids) {
        List<String> names = new ArrayList<>();
        ids.stream().limit(MOST_MEMBERS).forEach(id -> names.add(name(id.value().text())));
        if (ids.size() > MOST_MEMBERS) {
            names.add(speech.of("lsp.more", ids.size() - MOST_MEMBERS));
        }
        return names;
    }

    private String name(String id) {
        return things.declared(id).map(each -> each.name() + " (" + id + ")").orElse(id);
    }

    private String instrument(Instrument instrument, String heading) {
        Markdown card = Markdown.titled(citation(instrument)).line(heading);
        if (instrument.alias() != null) {
            card.list(speech.of("lsp.alias"), List.of(instrument.alias()));
        }
        new Days(speech).of(instrument.validity()).ifPresent(card::line);
        card.list(speech.of("lsp.replaced-by"), names(instrument.replacedBy()));
        card.list(speech.of("lsp.implements"), names(instrument.implemented()));
        return card.text();
    }

    /** In full, as căn cứ are: kind, number, date, issuer, subject. */
    private static String citation(Instrument instrument) {
        List<String> words = new ArrayList<>();
        words.add(Objects.requireNonNullElse(instrument.name(), instrument.kind().title()));
        if (instrument.number() != null) {
            words.add("số " + instrument.number());
        }
        if (instrument.date() != null) {
            words.add("ngày " + Days.brief(instrument.date().value()));
        }
        if (instrument.issuer() != null) {
            words.add("của " + instrument.issuer());
        }
        if (instrument.subject() != null) {
            words.add(instrument.subject().written().text());
        }
        return String.join(" ", words);
    }
}
