package io.listwarden.contracts.api;

/** A member of a vendor's family, in short. */
public record VendorMember(String id, String name) {}
