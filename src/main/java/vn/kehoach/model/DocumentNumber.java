package vn.kehoach.model;

/**
 * The number that the clerk gives, which starts from 1 each year.
 *
 * <p>Printed with a leading zero below ten (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3c).
 */
public record DocumentNumber(int value) {
    public DocumentNumber {
        if (value < 1) {
            throw new IllegalArgumentException("number " + value);
        }
    }

    public String printed() {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
