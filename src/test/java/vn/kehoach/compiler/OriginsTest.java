package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Origin;
import vn.kehoach.compose.Templates;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.render.html.HtmlRenderer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks that know where they were written, and a document that does not show it. */
class OriginsTest {
    private static final Path REAL = Path.of("plans/140-kh-ubnd-2023");

    static List<Path> plans() {
        return BuiltPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void toRememberOriginsChangesNoDocument(Path plan) {
        assertThat(remembering(plan).document()).isEqualTo(BuiltPlan.of(plan).document());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPublishedPageSaysNothingOfOrigins(Path plan) throws IOException {
        Composition composition = remembering(plan);
        HtmlRenderer renderer = new HtmlRenderer(composition.webPage());

        assertThat(html(renderer, composition))
                .isEqualTo(new String(BuiltPlan.of(plan).html(), StandardCharsets.UTF_8));
        assertThat(html(renderer.saying(block -> Optional.of("here")), composition))
                .contains(" data-origin=\"here\"");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsSaidOfABlockHoldsItsWords(Path plan) {
        Composition composition = remembering(plan);
        for (Block block : leaves(composition)) {
            Optional<Origin> origin = composition.origins().of(block);
            origin.ifPresent(each -> {
                assertThat(each.item().file()).isEqualTo(each.words().file());
                assertThat(each.item().contains(each.words())).as("%s", each).isTrue();
            });
        }
    }

    /** Words as they begin on the page, and the line of the source that says them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SUBJECT            | plan.yaml  | subject:
                    SECTION            | plan.yaml  | heading:
                    CLAUSE_HEADING     | tasks.yaml | heading:
                    ASSIGNMENT         | tasks.yaml | lead:
                    DASH               | tasks.yaml | content:
                    TABLE_GROUP        | indicators.yaml | heading:
                    RECIPIENT          | plan.yaml  | -
                    SIGNER             | plan.yaml  | authority:
                    """)
    void eachKindOfBlockComesFromItsLine(StyleName style, String file, String line) {
        Composition composition = remembering(REAL);

        assertThat(leaves(composition).stream().filter(each -> style(each).equals(style)))
                .flatExtracting(each -> composition.origins().of(each).stream().toList())
                .anySatisfy(origin -> {
                    assertThat(origin.words().file().path()).endsWith(file);
                    assertThat(origin.words().file().line(origin.words().start().line()))
                            .contains(line);
                });
    }

    @Test
    void everyCellWithWordsOfATableOfIndicatorsComesFromItsOwnLine() {
        Composition composition = remembering(REAL);
        Map<Block, Origin> cells = new HashMap<>();
        for (Block block : leaves(composition)) {
            if (style(block) == StyleName.TABLE_CELL) {
                composition
                        .origins()
                        .of(block)
                        .filter(each -> each.words().file().path().endsWith("indicators.yaml"))
                        .ifPresent(each -> cells.put(block, each));
            }
        }
        assertThat(cells).hasSizeGreaterThan(30);
        cells.forEach((block, origin) -> {
            String words = words(block);
            if (words.matches("[0-9]{1,3},[0-9]+")) {
                assertThat(origin.words().text()).contains(words);
            }
        });
    }

    @Test
    void nobodyRemembersWhoWasNotAsked() {
        Composition composition = compiler().compile(REAL).composition().orElseThrow();

        assertThat(leaves(composition))
                .noneMatch(block -> composition.origins().of(block).isPresent());
    }

    private static PlanCompiler compiler() {
        return new PlanCompiler(Path.of("").toAbsolutePath(), new Templates(List.of()), null);
    }

    private static Composition remembering(Path plan) {
        return compiler().remembering().compile(plan).composition().orElseThrow();
    }

    private static String html(HtmlRenderer renderer, Composition composition) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        renderer.render(composition.document(), composition.theme(), page);
        return page.toString(StandardCharsets.UTF_8);
    }

    private static StyleName style(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.style();
            case Block.Heading heading -> heading.style();
            default -> throw new IllegalArgumentException(block.toString());
        };
    }

    private static String words(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.content().stream()
                        .filter(Inline.Words.class::isInstance)
                        .map(each -> ((Inline.Words) each).text())
                        .collect(Collectors.joining())
                : "";
    }

    private static List<Block> leaves(Composition composition) {
        List<Block> leaves = new ArrayList<>();
        composition.document().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(OriginsTest::leaves)
                .forEach(leaves::add);
        return leaves;
    }

    private static Stream<Block> leaves(Block block) {
        return switch (block) {
            case Block.Letterhead letterhead -> Stream.of(letterhead.number(), letterhead.place());
            case Block.Heading heading -> Stream.of(heading);
            case Block.Paragraph paragraph -> Stream.of(paragraph);
            case Block.Listing listing ->
                    listing.entries().stream()
                            .flatMap(entry -> entry.blocks().stream())
                            .flatMap(OriginsTest::leaves);
            case Block.Table table ->
                    table.body().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.paragraphs().stream());
            case Block.Closing closing ->
                    Stream.concat(closing.recipients().stream(), Stream.of(closing.signer()));
            case Block.Rule rule -> Stream.empty();
            case Block.Stamp stamp -> Stream.of(stamp.words());
            case Block.Contact contact -> Stream.of(contact.words());
            case Block.SignatureWords signature -> Stream.of(signature.words());
            case Block.Notice notice -> notice.paragraphs().stream().map(each -> each);
            case Block.FillIn fillIn -> Stream.empty();
            case Block.SideBySide sideBySide -> sideBySide.columns().stream().flatMap(List::stream);
        };
    }
}
