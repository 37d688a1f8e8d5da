package org.ventanilla.core;

import java.util.Map;

/** What a module keeps about a person, for the person's own download of all of it. */
public interface PersonalData {

    /** Place in the download; lower stands first. */
    int order();

    /** Name of the part in the JSON document, in English and lower camel case; its title stands under {@code <titleKey>}. */
    String name();

    /** Key of the part's title. */
    String titleKey();

    /** The data of this user: texts, numbers, booleans, dates, constants, languages, and lists and maps of them, in the order to be shown; empty where there are none. */
    Map<String, Object> of(PortalUser user);
}
