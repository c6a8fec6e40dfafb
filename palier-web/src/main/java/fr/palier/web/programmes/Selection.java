package fr.palier.web.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What facets make of some programmes, and what they would make of them otherwise. */
record Selection(List<Facet> facets, List<Candidate> candidates) {

    Selection {
        facets = List.copyOf(facets);
        candidates = List.copyOf(candidates);
    }

    /** Those that pass every facet, in order. */
    List<Candidate> of(Asked asked) {
        return candidates.stream()
                .filter(candidate -> facets.stream().allMatch(facet -> facet.passes(candidate, asked.of(facet))))
                .toList();
    }

    /** Every facet with how many programmes each of its values has, whatever else is chosen of it. */
    List<Listing.Group> groups(Asked asked) {
        return facets.stream()
                .map(facet -> group(facet, asked))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private Listing.Group group(Facet facet, Asked asked) {
        List<Candidate> others = of(asked.without(facet.name()));
        List<Listing.Choice> choices = facet.options().stream()
                .map(option -> new Listing.Choice(
                        option.value(),
                        option.label(),
                        (int) others.stream().filter(option.test()).count(),
                        asked.of(facet).contains(option.value())))
                .filter(choice -> choice.isChosen() || isWorthShowing(facet, choice))
                .toList();
        return new Listing.Group(facet.name(), facet.title(), facet.note(), facet.isList(), choices);
    }

    /** A value that no programme of the catalogue has is no choice at all; one that is out of reach now still is. */
    private boolean isWorthShowing(Facet facet, Listing.Choice choice) {
        return choice.count() > 0
                || facet.options().stream()
                        .filter(option -> option.value().equals(choice.value()))
                        .anyMatch(option -> candidates.stream().anyMatch(option.test()));
    }

    /** What narrows the list down, each with the address without it. */
    List<Listing.Active> active(Asked asked) {
        List<Listing.Active> active = new ArrayList<>();
        for (Facet facet : facets) {
            for (Facet.Option option : facet.options()) {
                if (asked.of(facet).contains(option.value())) {
                    active.add(new Listing.Active(
                            facet.title() + " : " + option.label(),
                            asked.without(facet.name(), option.value()).address()));
                }
            }
        }
        return active;
    }

    /** What could be left out so that something is left, one facet at a time; the text too. */
    List<Listing.Link> drops(Asked asked) {
        List<Listing.Link> drops = new ArrayList<>();
        for (Facet facet : facets) {
            Asked without = asked.without(facet.name());
            int count = of(without).size();
            if (!asked.of(facet).isEmpty() && count > 0) {
                drops.add(new Listing.Link(
                        "sans le filtre « " + facet.title().toLowerCase(Locale.FRENCH) + " »",
                        without.address(),
                        count));
            }
        }
        int withoutAny = of(asked.withoutChoices()).size();
        if (asked.chosen().size() > 1 && withoutAny > 0) {
            drops.add(
                    new Listing.Link("sans aucun filtre", asked.withoutChoices().address(), withoutAny));
        }
        return drops;
    }
}
