package io.listwarden.contracts.vendor;

import java.util.List;

/**
 * A kind of product that surveillance vendors sell.
 *
 * @param name what it is called
 * @param meaning what such a product does
 * @param controls entries of control lists that it falls under, as far as known
 */
public record ProductClass(String name, String meaning, List<Control> controls) {
    public ProductClass {
        controls = List.copyOf(controls);
    }

    /**
     * Entries of one control list.
     *
     * @param regime the list: Wassenaar Arrangement, EU 2021/821 Annex I, US ECCN
     * @param entries numbers of the entries, as the list writes them
     */
    public record Control(String regime, List<String> entries) {
        public Control {
            entries = List.copyOf(entries);
        }
    }
}
