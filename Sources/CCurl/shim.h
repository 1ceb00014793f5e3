#ifndef TAMTAM_CCURL_SHIM_H
#define TAMTAM_CCURL_SHIM_H
#include <curl/curl.h>

// Swift cannot call variadic functions, and curl's type checks turn these into macros.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

typedef size_t (*tamtam_bytes)(char *bytes, size_t size, size_t count, void *context);
typedef int (*tamtam_debug)(CURL *handle, curl_infotype kind, char *bytes, size_t length, void *context);
typedef int (*tamtam_before_request)(void *context, char *remote, char *local, int remotePort, int localPort);

static inline CURLcode tamtam_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tamtam_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tamtam_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tamtam_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline void tamtam_set_body(CURL *handle, tamtam_bytes callback, void *context) {
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}
static inline void tamtam_set_head(CURL *handle, tamtam_bytes callback, void *context) {
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
}
static inline void tamtam_set_before_request(CURL *handle, tamtam_before_request callback, void *context) {
    curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, callback);
    curl_easy_setopt(handle, CURLOPT_PREREQDATA, context);
}
static inline void tamtam_set_upload(CURL *handle, tamtam_bytes callback, void *context) {
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, callback);
    curl_easy_setopt(handle, CURLOPT_READDATA, context);
}
static inline void tamtam_set_debug(CURL *handle, tamtam_debug callback, void *context) {
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
}
static inline CURLcode tamtam_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode tamtam_get_size(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLMcode tamtam_multi_set_long(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}
static inline CURLcode tamtam_result(const CURLMsg *message) {
    return message->data.result;
}
#endif
