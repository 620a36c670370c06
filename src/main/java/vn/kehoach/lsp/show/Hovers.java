package vn.kehoach.lsp.show;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.reference.Occurrence;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.rules.RuleCard;
import vn.kehoach.report.rules.RuleCards;
import vn.kehoach.resolve.Declaration;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is shown of the id, or of the rule in a comment, under a pointer. */
public record Hovers(Language language, Speech speech) {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,4}-[0-9]{2}\\b");
    private static final Pattern COMMENT = Pattern.compile("#.*\\bkehoach:");

    public Optional<Hover> at(OpenPlace place, Position position) {
        Optional<Hover> named =
                place.occurrence(position).flatMap(occurrence -> of(place, occurrence));
        return named.isPresent() ? named : rule(place, position);
    }

    private Optional<Hover> of(OpenPlace place, Occurrence occurrence) {
        List<Declaration> declared = place.references().declarations(occurrence);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Things things = Things.of(place.neighbours().readings(place.home()));
        Cards cards = new Cards(things, speech);
        String text =
                declared.stream()
                        .map(each -> cards.of(each, Messages.of(language).word(each.kind())))
                        .distinct()
                        .collect(Collectors.joining("\n\n---\n\n"));
        return Optional.of(hover(text, Places.range(occurrence.span())));
    }

    private Optional<Hover> rule(OpenPlace place, Position position) {
        int caret = place.offset(position);
        int number = place.file().position(caret).line();
        String line = place.file().line(number);
        int column = caret - place.file().lineStart(number);
        if (!COMMENT.matcher(line).find()) {
            return Optional.empty();
        }
        return CODE.matcher(line)
                .results()
                .filter(each -> each.start() <= column && column <= each.end())
                .findFirst()
                .flatMap(code -> rule(code, number - 1));
    }

    private Optional<Hover> rule(MatchResult code, int line) {
        return RuleCards.find(new Code(code.group()))
                .map((RuleCard card) -> {
                    RuleCard.Wording words = card.in(language);
                    String text =
                            Markdown.titled(code.group() + ": " + words.title())
                                    .line(words.about())
                                    .text();
                    return hover(
                            text,
                            new Range(
                                    new Position(line, code.start()),
                                    new Position(line, code.end())));
                });
    }

    private static Hover hover(String text, Range range) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), range);
    }
}
