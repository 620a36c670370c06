package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What really stands in the structure tree of plans, element by element. */
class TagsTest {
    private static final COSName TYPE = COSName.S;
    private static final COSName ATTRIBUTES = COSName.A;
    private static final Set<String> CELLS = Set.of("TH", "TD");

    static List<Path> plans() {
        return BuiltPlan.all();
    }

    private record Element(
            COSDictionary dictionary, List<Element> children, List<COSBase> content) {
        String type() {
            return dictionary.getNameAsString(TYPE, "");
        }

        String attribute(String name) {
            COSDictionary attributes = dictionary.getCOSDictionary(ATTRIBUTES);
            return attributes == null ? "" : attributes.getNameAsString(name, "");
        }

        int number(String name) {
            COSDictionary attributes = dictionary.getCOSDictionary(ATTRIBUTES);
            return attributes == null ? 1 : attributes.getInt(name, 1);
        }

        List<Element> all() {
            List<Element> all = new ArrayList<>(List.of(this));
            children.forEach(child -> all.addAll(child.all()));
            return all;
        }

        List<Element> all(String type) {
            return all().stream().filter(each -> each.type().equals(type)).toList();
        }
    }

    private static Element tree(PDDocument pdf) {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        return element(root.getCOSDictionary(COSName.K));
    }

    private static Element element(COSDictionary dictionary) {
        List<Element> children = new ArrayList<>();
        List<COSBase> content = new ArrayList<>();
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        COSArray list = kids instanceof COSArray array ? array : new COSArray();
        if (kids != null && !(kids instanceof COSArray)) {
            list.add(kids);
        }
        for (int i = 0; i < list.size(); i++) {
            COSBase kid = list.getObject(i);
            if (kid instanceof COSDictionary child && child.containsKey(TYPE)) {
                assertThat(child.getCOSDictionary(COSName.P)).isSameAs(dictionary);
                children.add(element(child));
            } else {
                content.add(kid);
            }
        }
        return new Element(dictionary, children, content);
    }

    private static PDDocument pdf(Path plan) throws IOException {
        return Loader.loadPDF(BuiltPlan.of(plan).pdf());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void headingsGoDownOneLevelAtATime(Path plan) throws IOException {
        try (PDDocument pdf = pdf(plan)) {
            int above = 0;
            List<Integer> levels =
                    tree(pdf).all().stream()
                            .map(Element::type)
                            .filter(type -> type.matches("H[1-6]"))
                            .map(type -> type.charAt(1) - '0')
                            .toList();
            assertThat(levels).startsWith(1).contains(2);
            for (int level : levels) {
                assertThat(level).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void listsHaveANumberingAndEntriesOfLabelAndBody(Path plan) throws IOException {
        try (PDDocument pdf = pdf(plan)) {
            for (Element list : tree(pdf).all("L")) {
                assertThat(list.attribute("ListNumbering")).isIn("Disc", "Decimal", "LowerAlpha");
                assertThat(list.children())
                        .isNotEmpty()
                        .allSatisfy(entry -> {
                            assertThat(entry.type()).isEqualTo("LI");
                            assertThat(entry.children())
                                    .extracting(Element::type)
                                    .containsExactly("Lbl", "LBody");
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void headCellsSayWhatTheyHeadAndRowsFillTheirTable(Path plan) throws IOException {
        try (PDDocument pdf = pdf(plan)) {
            for (Element table : tree(pdf).all("Table")) {
                List<Element> rows = table.all("TR");
                int columns =
                        rows.getFirst().children().stream()
                                .mapToInt(cell -> cell.number("ColSpan"))
                                .sum();
                int[] covered = new int[columns];
                for (Element row : rows) {
                    assertThat(row.children()).extracting(Element::type).isSubsetOf(CELLS);
                    int column = 0;
                    for (Element cell : row.children()) {
                        while (column < columns && covered[column] > 0) {
                            covered[column++]--;
                        }
                        for (int i = cell.number("ColSpan"); i > 0; i--) {
                            assertThat(column).isLessThan(columns);
                            covered[column++] = cell.number("RowSpan") - 1;
                        }
                    }
                    while (column < columns && covered[column] > 0) {
                        covered[column++]--;
                    }
                    assertThat(column).as("cells of a row in %s", plan).isEqualTo(columns);
                }
                assertThat(covered).containsOnly(0);
                assertHeads(table);
            }
        }
    }

    private static void assertHeads(Element table) {
        List<Element> columnHeads =
                table.all("THead").stream().flatMap(each -> each.all("TH").stream()).toList();
        List<Element> rowHeads =
                table.all("TBody").stream().flatMap(each -> each.all("TH").stream()).toList();
        assertThat(columnHeads).isNotEmpty();
        assertThat(columnHeads).allMatch(each -> each.attribute("Scope").equals("Column"));
        assertThat(rowHeads).allMatch(each -> each.attribute("Scope").equals("Row"));
        assertThat(table.all("TH")).hasSize(columnHeads.size() + rowHeads.size());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void linksHoldTheirWordsAndTheirAreas(Path plan) throws IOException {
        try (PDDocument pdf = pdf(plan)) {
            int areas = 0;
            for (Element link : tree(pdf).all("Link")) {
                List<COSDictionary> annotations =
                        link.content().stream()
                                .filter(COSDictionary.class::isInstance)
                                .map(COSDictionary.class::cast)
                                .filter(kid -> kid.containsKey(COSName.OBJ))
                                .map(kid -> kid.getCOSDictionary(COSName.OBJ))
                                .toList();
                assertThat(annotations).isNotEmpty();
                assertThat(link.content()).hasSizeGreaterThan(annotations.size());
                assertThat(annotations)
                        .allMatch(each -> !each.getString(COSName.CONTENTS, "").isBlank());
                areas += annotations.size();
            }
            int onPages = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    onPages += annotation.getSubtype().equals("Link") ? 1 : 0;
                }
            }
            assertThat(areas).isEqualTo(onPages);
        }
    }

    /** Each stretch of a page is an artifact or leads to the element that holds it, and back. */
    @ParameterizedTest
    @MethodSource("plans")
    void everyStretchIsKnownToTheTree(Path plan) throws IOException {
        try (PDDocument pdf = pdf(plan)) {
            PDNumberTreeNode parents =
                    pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            Map<COSDictionary, Element> elements = new java.util.IdentityHashMap<>();
            tree(pdf).all().forEach(each -> elements.put(each.dictionary(), each));
            for (PDPage page : pdf.getPages()) {
                COSArray ofPage = (COSArray) parent(parents, page.getStructParents());
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    int id = content.getMCID();
                    if (id < 0) {
                        assertThat(content.getTag()).isEqualTo("Artifact");
                    } else {
                        Element holder = elements.get((COSDictionary) ofPage.getObject(id));
                        assertThat(holder.type()).isEqualTo(content.getTag());
                        assertThat(holder.content()).anyMatch(kid -> id(kid) == id);
                    }
                }
                for (PDAnnotation annotation : page.getAnnotations()) {
                    COSBase holder = parent(parents, annotation.getStructParent());
                    assertThat(elements).containsKey((COSDictionary) holder);
                }
            }
        }
    }

    private static COSBase parent(PDNumberTreeNode parents, int key) throws IOException {
        COSObjectable value = (COSObjectable) parents.getValue(key);
        assertThat(value).as("parent %d", key).isNotNull();
        return value instanceof PDParentTreeValue held ? held.getCOSObject() : value.getCOSObject();
    }

    private static int id(COSBase kid) {
        return switch (kid) {
            case COSInteger number -> number.intValue();
            case COSDictionary dictionary -> dictionary.getInt(COSName.MCID, -1);
            default -> -1;
        };
    }
}
