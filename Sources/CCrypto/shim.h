#ifndef TAMTAM_CCRYPTO_SHIM_H
#define TAMTAM_CCRYPTO_SHIM_H
#include <openssl/sha.h>
#endif
