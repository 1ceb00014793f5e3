#ifndef TAMTAM_CLIBXML2_SHIM_H
#define TAMTAM_CLIBXML2_SHIM_H
// Debian builds libxml2 with ICU, whose C headers clash with the ICU inside Foundation; nothing here touches that part.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>

static inline int tamtam_xml_is_well_formed(xmlParserCtxtPtr context) {
    return context->wellFormed;
}
#endif
