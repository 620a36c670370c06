package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;

import java.util.List;

/** Each basis ends in ";", the last one in "."; a plan may have none. */
final class BasisPunctuation implements Clause {
    @Override
    public List<Row> measure(OfficialText text) {
        List<Paragraph> bases =
                text.paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BASIS)
                        .toList();
        return bases.isEmpty()
                ? List.of()
                : List.of(
                        Endings.row(
                                "II.6a",
                                Component.BASIS,
                                bases.stream().map(Paragraph::text).toList(),
                                bases.stream().map(Paragraph::page).toList()));
    }
}
