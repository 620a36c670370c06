package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.List;

/**
 * The components of a document on its pages.
 *
 * @param area of the text on the body's pages
 * @param paragraphs of the body, without its letterhead, title, tables and closing
 */
public record OfficialText(
        List<Sheet> sheets,
        Parts parts,
        List<PageNumber> pageNumbers,
        TextArea area,
        FirstPage firstPage,
        Letterhead letterhead,
        Title title,
        List<Paragraph> paragraphs,
        Closing closing,
        List<AppendixHead> appendices) {
    public OfficialText {
        sheets = List.copyOf(sheets);
        pageNumbers = List.copyOf(pageNumbers);
        paragraphs = List.copyOf(paragraphs);
        appendices = List.copyOf(appendices);
    }

    /**
     * @param sheets at least one
     */
    public static OfficialText of(List<Sheet> sheets) {
        Parts parts = Parts.of(sheets);
        List<PageNumber> numbers = PageNumber.all(sheets);
        FirstPage firstPage = FirstPage.find(parts);
        RunningText running = RunningText.of(parts.body(), numbers, firstPage);
        TextArea area = TextArea.of(running, firstPage.contact());
        boolean alone = parts.isAppendixAlone();
        Letterhead letterhead =
                alone
                        ? Letterhead.none(sheets.getFirst())
                        : Letterhead.find(sheets.getFirst(), firstPage);
        Title title =
                alone
                        ? new Title(sheets.getFirst(), List.of(), List.of())
                        : Title.find(sheets.getFirst(), letterhead);
        Closing closing = Closing.find(running, area);
        RunningText body = running.between(letterhead, title, closing);
        return new OfficialText(
                sheets,
                parts,
                numbers,
                area,
                firstPage,
                letterhead,
                title,
                alone ? List.of() : Paragraph.all(body, area),
                closing,
                parts.appendices().stream().map(AppendixHead::find).toList());
    }

    /** Everything that the file's letters can be asked about. */
    public List<Line> lines() {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
    }
}
