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
        RunningText running = RunningText.of(parts.body(), numbers);
        TextArea area = TextArea.of(running);
        Letterhead letterhead = Letterhead.find(sheets.getFirst());
        Title title = Title.find(sheets.getFirst(), letterhead);
        Closing closing = Closing.find(running, area);
        RunningText body = running.between(letterhead, title, closing);
        return new OfficialText(
                sheets,
                parts,
                numbers,
                area,
                letterhead,
                title,
                Paragraph.all(body, area),
                closing,
                parts.appendices().stream().map(AppendixHead::find).toList());
    }

    /** Everything that the file's letters can be asked about. */
    public List<Line> lines() {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
    }
}
