# Fails when a text of the program has no finished Chinese translation, when a translation is of a
# text that is gone, or when the English plural forms are not all there. Run by CTest:
# cmake -DROOT=... -DWORK=... -DLUPDATE=... -P this file.
# lupdate on a copy of the file: what it would mark is what is missing.
function(check_translation name)
    file(MAKE_DIRECTORY ${WORK})
    configure_file(${ROOT}/resources/i18n/${name} ${WORK}/${name} COPYONLY)
    execute_process(COMMAND ${LUPDATE} -silent -locations none ${ARGN} -I . app models widgets -ts ${WORK}/${name}
        WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result ERROR_VARIABLE errors)
    if(NOT result EQUAL 0)
        message(SEND_ERROR "lupdate failed on ${name}: ${errors}")
    endif()
    file(READ ${WORK}/${name} text)
    string(REPLACE ";" "" text "${text}") # it parts the elements of a list
    string(REGEX MATCHALL "<message[^>]*>" messages "${text}")
    list(LENGTH messages count)
    if(count EQUAL 0)
        message(SEND_ERROR "${name} holds no text at all")
    endif()
    foreach(mark unfinished vanished obsolete)
        string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<[^t][^<]*)*<translation type=\"${mark}\"" bad "${text}")
        foreach(one IN LISTS bad)
            string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" source "${one}")
            message(SEND_ERROR "${name}, ${mark}: ${source}")
        endforeach()
    endforeach()
    # A free function's texts belong to a context that is named after their file.
    if(text MATCHES "<name>Text</name>")
        message(SEND_ERROR "${name}: a struct Text lacks Q_DECLARE_TR_FUNCTIONS with a name of its own")
    endif()
endfunction()

check_translation(cluechain_zh_CN.ts)
check_translation(cluechain_en.ts -pluralonly)
