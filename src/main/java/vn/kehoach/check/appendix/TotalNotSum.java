package vn.kehoach.check.appendix;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Content.FreeTable;
import vn.kehoach.model.Content.TableCell;
import vn.kehoach.model.Quantity;
import vn.kehoach.resolve.ResolvedPlan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A total in a table that is not what the rows above it add up to.
 *
 * @param column heading
 */
public record TotalNotSum(String column, String written, String sum) implements Problem {
    /** Columns whose figures are not added, and rows that repeat what stands above them. */
    private static final Pattern NOT_ADDED =
            Pattern.compile(
                    "(?iu)%|tỷ lệ|tỉ lệ|tỷ trọng|bình quân|trung bình|số thứ tự|^s?tt$|năm$|thứ"
                            + " hạng");

    private static final Pattern PART_OF_ANOTHER =
            Pattern.compile(
                    "(?iu)^(?:trong đó|bao"
                            + " gồm|-|\\+|•|[0-9]+\\.[0-9]+|[a-zđ]\\)|[ivx]+\\.?$|cộng|tổng).*");

    @Override
    public Code code() {
        return new Code("APX-08");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.blocks()
                .flatMap(block -> block instanceof FreeTable table ? check(table) : Stream.empty());
    }

    private static Stream<Diagnostic> check(FreeTable table) {
        List<Grid.Row> rows = Grid.of(table.rows()).rows();
        boolean nested =
                rows.stream()
                        .filter(row -> row.kind() == Grid.Kind.PLAIN)
                        .flatMap(row -> row.cells().values().stream())
                        .map(TotalNotSum::words)
                        .filter(words -> Quantity.find(words).isEmpty())
                        .anyMatch(words -> PART_OF_ANOTHER.matcher(words).matches());
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; !nested && i < rows.size(); i++) {
            if (rows.get(i).kind() == Grid.Kind.TOTAL) {
                for (int column = 0; column < table.columns().size(); column++) {
                    check(table, rows.subList(0, i), rows.get(i), column).ifPresent(found::add);
                }
            }
        }
        return found.stream();
    }

    private static Optional<Diagnostic> check(
            FreeTable table, List<Grid.Row> above, Grid.Row total, int column) {
        String heading = table.columns().get(column).heading().written().text();
        Optional<List<BigDecimal>> sums = sums(above, column);
        if (sums.isEmpty() || NOT_ADDED.matcher(heading).find()) {
            return Optional.empty();
        }
        return total.at(column)
                .flatMap(cell ->
                        Quantity.find(words(cell))
                                .filter(written -> !isOneOf(written, sums.get()))
                                .map(written ->
                                        Diagnostic.of(
                                                new TotalNotSum(
                                                        heading,
                                                        written.text(),
                                                        Quantity.text(sums.get().getFirst())),
                                                cell.text().span())));
    }

    private static boolean isOneOf(Quantity written, List<BigDecimal> sums) {
        return sums.stream().anyMatch(sum -> sum.compareTo(written.value()) == 0);
    }

    /** What the total may be of: the rows since the last heading or total, and all rows. */
    private static Optional<List<BigDecimal>> sums(List<Grid.Row> above, int column) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal block = BigDecimal.ZERO;
        int figures = 0;
        int inBlock = 0;
        for (Grid.Row row : above) {
            if (row.kind() != Grid.Kind.PLAIN) {
                block = BigDecimal.ZERO;
                inBlock = 0;
                continue;
            }
            Optional<TableCell> cell = row.at(column);
            String text = cell.map(TotalNotSum::words).orElse("");
            if (text.isEmpty() || text.equals("-")) {
                continue;
            }
            Optional<Quantity> figure = Quantity.find(text);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            all = all.add(figure.get().value());
            block = block.add(figure.get().value());
            figures++;
            inBlock++;
        }
        return figures < 2
                ? Optional.empty()
                : Optional.of(inBlock == 0 ? List.of(all) : List.of(block, all));
    }

    private static String words(TableCell cell) {
        return cell.text().written().text().replace("*", "").strip();
    }
}
