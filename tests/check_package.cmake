# A missing or altered SQLite package must stop configuration with a sentence that says what to do.
# Run by CTest: cmake -DROOT=... -DWORK=... -P this file.
function(expect_refusal name)
    execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${WORK}/tree -B ${WORK}/build-${name}
        RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    if(code EQUAL 0 OR NOT said MATCHES "run 'npm ci --ignore-scripts'")
        message(SEND_ERROR "${name}: configuration ended with ${code} and said: ${said}")
    endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK}/tree)
foreach(entry CMakeLists.txt app widgets models resources tests)
    file(CREATE_LINK ${ROOT}/${entry} ${WORK}/tree/${entry} SYMBOLIC)
endforeach()
expect_refusal(missing)

set(package node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3)
file(MAKE_DIRECTORY ${WORK}/tree/${package})
file(WRITE ${WORK}/tree/${package}/sqlite3.c "/* not the pinned file */\n")
expect_refusal(altered)
