package io.listwarden.service.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.api.VendorHit.Status;
import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.VendorName;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.sync.vendor.RegisterFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds our register against names of firms that have nothing to do with surveillance. */
class OrdinaryNamesTest {
    private static final List<String> NAMES = names();
    private static final Register REGISTER = RegisterFiles.ours();
    private static final Vendors VENDORS =
            Vendors.of(1, REGISTER, Links.NONE, new TokenIndexBuilder());

    private static List<String> names() {
        try (InputStream file = OrdinaryNamesTest.class.getResourceAsStream("ordinary-names.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noOrdinaryFirmIsTakenForAVendor(Profile profile) {
        assertThat(NAMES)
                .flatMap(name -> confirmed(name, profile))
                .as("names that the register should call weak, or that are no ordinary ones")
                .isEmpty();
    }

    private static List<String> confirmed(String name, Profile profile) {
        return VENDORS.find(Searches.named(name, profile)).stream()
                .filter(found -> found.status() == Status.CONFIRMED)
                .map(found -> name + " as " + found.name().text())
                .toList();
    }

    @Test
    void manyOfThemShareAWordWithTheRegister() {
        Set<String> words = wordsOfTheRegister();

        assertThat(NAMES).doesNotHaveDuplicates().hasSizeGreaterThan(300);
        assertThat(NAMES)
                .filteredOn(name -> words(name).anyMatch(words::contains))
                .hasSizeGreaterThan(100);
    }

    /** Names and products that are one word. */
    private static Set<String> wordsOfTheRegister() {
        return REGISTER.families().stream()
                .flatMap(family -> family.members().stream())
                .flatMap(OrdinaryNamesTest::texts)
                .filter(text -> !text.contains(" "))
                .flatMap(OrdinaryNamesTest::words)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Member member) {
        return Stream.of(
                        member.names().stream().map(VendorName::text),
                        member.products().stream().map(Product::name),
                        member.products().stream().flatMap(it -> it.otherNames().stream()))
                .flatMap(it -> it);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "));
    }
}
