# Two commands do everything on a fresh Debian machine with Swift: `make run` and `make test`.

PIPELINE ?= Pipelines/turfbrug.yaml
BUILD_PACKAGES = libcurl4-openssl-dev libxml2-dev libsqlite3-dev libssl-dev pkg-config tzdata ca-certificates
TEST_PACKAGES = openssl python3 python3-jsonschema python3-aiosmtpd libxml2-utils sqlite3 chromium poppler-utils wdutch postfix dovecot-imapd

.PHONY: run build test bench record check packages test-packages clean

run: build
	@.build/release/tamtam run $(PIPELINE)

build: packages
	@swift build -c release --product tamtam

test: packages test-packages
	@scripts/test

bench: packages
	@swift run -c release --package-path Benchmarks bench

# Writes the goldens anew; look at the difference before committing it.
record: packages test-packages
	@RECORD=1 scripts/test --filter ReportingTests --filter TamtamTests

check: packages test-packages
	@scripts/check

packages:
	@scripts/packages $(BUILD_PACKAGES)

test-packages:
	@scripts/packages $(TEST_PACKAGES)

clean:
	@rm -rf .build Benchmarks/.build Reports/Output
