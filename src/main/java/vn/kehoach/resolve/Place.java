package vn.kehoach.resolve;

/**
 * Where something stands in the printed plan.
 *
 * @param label before it on paper: "III.", "1.", "a)", "(2)", "-"; empty for none
 * @param address as others refer to it: "III.2.(1)"; empty if it cannot be told from its neighbours
 */
public record Place(String label, String address) {}
